-- Grain: one row, how the programme is evaluated: what was decided, else the default.
CREATE OR REPLACE TABLE settings AS
WITH primary_default AS (
	-- Posts in the intranet tool, which is the tool that is read and reacted to as well.
	SELECT tool, 'contribute' AS activity
	FROM (SELECT activity_no, count(*) AS cells FROM usage_cells GROUP BY activity_no)
	JOIN usage_activities USING (activity_no)
	GROUP BY tool
	HAVING bool_or(activity = 'contribute')
	ORDER BY bool_or(activity = 'read') DESC, bool_or(activity = 'react') DESC, sum(cells) DESC, tool
	LIMIT 1
),
judging_default AS (
	SELECT min(item) AS item FROM survey WHERE regexp_matches(lower(item), 'einschätz|beurteil|judge|assess')
),
days AS (
	SELECT max(held_on) AS on_day FROM sessions
	-- An end may be a plan; only what has happened tells how far the exports reach.
	UNION ALL SELECT max(greatest(applied_on, started_on, CASE WHEN status IN ('completed', 'dropped') THEN ended_on END))
	FROM participation
	UNION ALL SELECT max(referred_on) FROM referrals
	UNION ALL SELECT max(to_on) FROM usage_sources JOIN usage_days USING (window_no)
	UNION ALL SELECT max(to_on) FROM communities
)
SELECT
	coalesce($tool::VARCHAR, (SELECT tool FROM primary_default)) AS tool,
	coalesce($activity::VARCHAR, (SELECT activity FROM primary_default)) AS activity,
	coalesce($judging_item::VARCHAR, (SELECT item FROM judging_default)) AS judging_item,
	-- Master data that name no day are as of the last day anything is known of.
	coalesce($reference_on::VARCHAR::DATE, (SELECT max(as_of) FROM people), (SELECT max(on_day) FROM days)) AS reference_on,
	-- The last day of which the exports know anything: what lies after it is open, not absent.
	(SELECT max(on_day) FROM days) AS horizon_on,
	$before_first::INTEGER AS before_first, $before_last::INTEGER AS before_last,
	$after_first::INTEGER AS after_first, $after_last::INTEGER AS after_last,
	$lasting_first::INTEGER AS lasting_first, $lasting_last::INTEGER AS lasting_last,
	$block_weeks::INTEGER AS block_weeks, $follow_up_days::INTEGER AS follow_up_days,
	$habit_active::INTEGER AS habit_active, $habit_of::INTEGER AS habit_of;
