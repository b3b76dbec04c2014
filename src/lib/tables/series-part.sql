-- Grain: person × tool × activity, leaders and their direct reports: means per week by block, "block:mean,…" in any order.
-- A block that is not named is one without report or without licence.
INSERT INTO series
WITH those AS (FROM series_people WHERE place BETWEEN $first AND $last),
told AS (
	SELECT p.place, w.activity_no, w.block, sum(c.count) AS total,
		-- Weeks, not windows: a week that has several counts once.
		count(c.count) FILTER (w.alone) + count(DISTINCT w.week_on) FILTER (NOT w.alone AND c.count IS NOT NULL) AS weeks,
		count(*) FILTER (w.alone AND w.is_log) + count(DISTINCT w.week_on) FILTER (NOT w.alone AND w.is_log) AS log_weeks
	FROM usage_cells c
	JOIN those p USING (person_no)
	JOIN series_windows w ON w.activity_no = c.activity_no AND w.window_no = c.window_no
	GROUP BY p.place, w.activity_no, w.block
),
-- Weeks of a log in which somebody was there, acting or not.
there AS (
	SELECT p.place, a.activity_no, ((w.week_on - span.first_on) // (7 * block_weeks))::INTEGER AS block, count(*) AS log_weeks
	FROM present_weeks w
	JOIN those p USING (person_id)
	JOIN tool_spans span USING (tool)
	JOIN (FROM series_activities SEMI JOIN log_activities USING (tool, activity)) a USING (tool), settings
	GROUP BY ALL
),
cells AS (
	SELECT place, activity_no, block,
		coalesce(told.total, 0) / nullif(coalesce(told.weeks, 0)
			+ greatest(coalesce(there.log_weeks, 0) - coalesce(told.log_weeks, 0), 0), 0) AS y
	FROM told FULL JOIN there USING (place, activity_no, block)
)
SELECT p.person_id, a.tool, a.activity, coalesce(string_agg(c.block || ':' || c.y, ',') FILTER (c.block < a.blocks), '') AS ys
FROM cells c
JOIN those p USING (place)
JOIN series_activities a USING (activity_no)
GROUP BY p.person_id, a.tool, a.activity;
