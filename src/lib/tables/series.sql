-- Grain: person × tool × activity, everyone and not leaders alone: mean per week in each block of calendar weeks, as a
-- list of texts; blocks are counted from the first week of the tool's data, a last block that is not whole is left out.
-- An empty place is a block without report or without licence.
CREATE OR REPLACE TABLE blocks AS
SELECT span.tool, block.generate_series::INTEGER AS block
FROM tool_spans span, settings,
	generate_series(0, (span.last_on - span.first_on + 7) // (7 * block_weeks) - 1) AS block;

CREATE OR REPLACE TABLE series AS
WITH by_week AS (
	SELECT u.person_id, u.tool, u.activity, r.week_on, r.is_log, sum(u.count) AS count
	FROM usage u JOIN report_windows r ON r.tool = u.tool AND r.from_on = u.from_on AND r.to_on = u.to_on
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
	FROM present_weeks p JOIN tool_spans USING (tool), settings
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
