-- Grain: person × tool × activity, everyone and not leaders alone: mean per week in each block of calendar weeks, as a
-- list of texts; blocks are counted from the first week of the tool's data, a last block that is not whole is left out.
-- An empty place is a block without report or without licence.
CREATE TABLE blocks AS
SELECT span.tool, block.generate_series::INTEGER AS block
FROM tool_spans span, settings,
	generate_series(0, (span.last_on - span.first_on + 7) // (7 * block_weeks) - 1) AS block;

CREATE TABLE series AS
WITH by_week AS (
	SELECT u.person_id, u.tool, u.activity, r.week_on, sum(u.count) AS count
	FROM usage u JOIN report_windows r ON r.tool = u.tool AND r.from_on = u.from_on AND r.to_on = u.to_on
	GROUP BY ALL
),
cells AS (
	SELECT w.person_id, w.tool, w.activity, (w.week_on - first_on) // (7 * block_weeks) AS block, avg(count) AS y
	FROM by_week w JOIN tool_spans USING (tool), settings
	GROUP BY ALL
),
seen AS (SELECT DISTINCT person_id, tool, activity FROM cells)
SELECT seen.person_id, seen.tool, seen.activity,
	string_agg(coalesce(cells.y::VARCHAR, ''), ',' ORDER BY blocks.block) AS ys
FROM seen JOIN blocks USING (tool)
LEFT JOIN cells ON cells.person_id = seen.person_id AND cells.tool = seen.tool AND cells.activity = seen.activity
	AND cells.block = blocks.block
GROUP BY seen.person_id, seen.tool, seen.activity;
