-- Grain: person × tool × activity, leaders and their direct reports: mean per week in each block, as a list of texts.
-- An empty place is a block without report or without licence.
INSERT INTO series
WITH those AS (FROM series_people WHERE place BETWEEN $first AND $last),
by_week AS (
	SELECT p.person_id, a.tool, a.activity, r.week_on, r.is_log, sum(c.count) AS count
	FROM usage_cells c
	JOIN those p USING (person_no)
	JOIN usage_activities a USING (activity_no)
	JOIN report_windows r ON r.tool = a.tool AND r.window_no = c.window_no
	GROUP BY ALL
),
told AS (
	SELECT w.person_id, w.tool, w.activity, (w.week_on - first_on) // (7 * block_weeks) AS block, sum(count) AS total,
		count(count) AS weeks, count(*) FILTER (is_log) AS log_weeks
	FROM by_week w JOIN tool_spans USING (tool), settings
	GROUP BY ALL
),
-- Weeks of a log in which somebody was there, acting or not.
there AS (
	SELECT p.person_id, p.tool, (p.week_on - first_on) // (7 * block_weeks) AS block, count(*) AS log_weeks
	FROM present_weeks p SEMI JOIN those USING (person_id) JOIN tool_spans USING (tool), settings
	GROUP BY ALL
),
cells AS (
	SELECT person_id, tool, activity, block,
		coalesce(told.total, 0) / nullif(coalesce(told.weeks, 0)
			+ greatest(coalesce(there.log_weeks, 0) - coalesce(told.log_weeks, 0), 0), 0) AS y
	FROM told FULL JOIN (FROM there JOIN log_activities USING (tool)) there USING (person_id, tool, activity, block)
),
seen AS (SELECT DISTINCT person_id, tool, activity FROM cells)
SELECT seen.person_id, seen.tool, seen.activity,
	string_agg(coalesce(cells.y::VARCHAR, ''), ',' ORDER BY blocks.block) AS ys
FROM seen JOIN blocks USING (tool)
LEFT JOIN cells ON cells.person_id = seen.person_id AND cells.tool = seen.tool AND cells.activity = seen.activity
	AND cells.block = blocks.block
GROUP BY seen.person_id, seen.tool, seen.activity;
