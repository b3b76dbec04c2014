-- Grain: person × tool × activity × calendar week, leaders only; null = not licensed; a week without report has no row.
-- Windows longer than a week cannot be cut into weeks and stay out. A window that is not Monday to Sunday counts
-- in the week that holds most of it.

-- Windows of event logs; they lie within one calendar week.
CREATE OR REPLACE TABLE log_windows AS
SELECT DISTINCT a.tool, w.from_on, w.to_on
FROM usage_sources u
JOIN usage_files f ON f.source_id = u.source_id AND f.is_log
JOIN usage_activities a USING (activity_no)
JOIN usage_days w USING (window_no);

-- Windows that are counted, by tool: of overlapping ones the shortest, of equally long ones the one nearest to a
-- calendar week; windows that overlap are never summed. Of logs the longest: a short window is one at the edge of a log.
-- A week counts where logs cover five of its days.
CREATE OR REPLACE TABLE report_windows AS
WITH windows AS (
	SELECT u.tool, u.window_no, u.from_on, u.to_on, week_of(u.from_on, u.to_on) AS week_on, l.tool IS NOT NULL AS is_log,
		CASE WHEN l.tool IS NULL THEN u.to_on - u.from_on ELSE u.from_on - u.to_on END AS length,
		abs(u.from_on - week_of(u.from_on, u.to_on)) AS off
	FROM (
		SELECT DISTINCT a.tool, w.window_no, w.from_on, w.to_on
		FROM (SELECT DISTINCT activity_no, window_no FROM usage_sources) s
		JOIN usage_activities a USING (activity_no)
		JOIN usage_days w USING (window_no)
		WHERE w.to_on - w.from_on BETWEEN 0 AND 6
	) u
	LEFT JOIN log_windows l ON l.tool = u.tool AND l.from_on = u.from_on AND l.to_on = u.to_on
)
SELECT tool, window_no, from_on, to_on, week_on, is_log FROM windows w
WHERE NOT EXISTS (
	SELECT 1 FROM windows o
	WHERE o.tool = w.tool AND o.from_on <= w.to_on AND o.to_on >= w.from_on
		AND (o.length, o.off, o.from_on) < (w.length, w.off, w.from_on)
)
QUALIFY NOT is_log OR sum(to_on - from_on + 1) OVER (PARTITION BY tool, week_on, is_log) >= 5;

-- A log names who acted. Whoever was there and is not named has done nothing that week, in none of its activities.
CREATE OR REPLACE TABLE log_weeks AS SELECT DISTINCT tool, week_on FROM report_windows WHERE is_log;

CREATE OR REPLACE TABLE log_activities AS
SELECT DISTINCT a.tool, a.activity
FROM usage_sources JOIN usage_activities a USING (activity_no) SEMI JOIN log_weeks USING (tool);

CREATE OR REPLACE VIEW present_weeks AS
SELECT p.person_id, w.tool, w.week_on
FROM people p JOIN log_weeks w ON (p.hired_on IS NULL OR w.week_on >= date_trunc('week', p.hired_on))
	AND (p.left_on IS NULL OR w.week_on <= p.left_on);

CREATE OR REPLACE TABLE weekly AS
WITH counts AS (
	SELECT p.person_id, a.tool, a.activity, r.week_on, c.count
	FROM usage_cells c
	JOIN (FROM usage_people SEMI JOIN leaders USING (person_id)) p USING (person_no)
	JOIN usage_activities a USING (activity_no)
	JOIN report_windows r ON r.tool = a.tool AND r.window_no = c.window_no
	UNION ALL
	SELECT p.person_id, p.tool, a.activity, p.week_on, 0
	FROM present_weeks p SEMI JOIN leaders USING (person_id) JOIN log_activities a USING (tool)
)
SELECT person_id, tool, activity, week_on, sum(count)::INTEGER AS count FROM counts GROUP BY ALL;

-- Weeks for which a tool was reported at all; what is missing between the first and the last is a gap.
CREATE OR REPLACE TABLE tool_weeks AS SELECT DISTINCT tool, week_on FROM weekly;

CREATE OR REPLACE TABLE tool_spans AS
SELECT tool, min(week_on) AS first_on, max(week_on) AS last_on FROM tool_weeks GROUP BY tool;

CREATE OR REPLACE VIEW missing_weeks AS
SELECT span.tool, week.generate_series::DATE AS week_on
FROM tool_spans AS span, generate_series(span.first_on, span.last_on, INTERVAL 7 DAY) AS week
WHERE NOT EXISTS (SELECT 1 FROM tool_weeks t WHERE t.tool = span.tool AND t.week_on = week.generate_series::DATE);
