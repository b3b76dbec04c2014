-- Grain: person × tool × activity × window: what reports say of the people in question. {value} is the count as text, empty where
-- nothing is written (not licensed); a report of several counts has them all in it. `people` (gs_person, gs_number) is sent with
-- the statement. {one} and {together} say what becomes of rows of one spelling, and of one person, that tell the same window: of
-- reports the one at the smaller {place} counts, events of a log add up.
SELECT
	gs_number, gs_tool, gs_activity, gs_measure, gs_from, gs_to, gs_period,
	{together} AS gs_told, min(gs_place) AS gs_at, sum(gs_count) AS gs_rows
FROM (
	SELECT
		{person} AS gs_person, {tool} AS gs_tool, {activity} AS gs_activity, {measure} AS gs_measure,
		{from_date} AS gs_from, {to_date} AS gs_to, {period} AS gs_period,
		{one} AS gs_value, min({place}) AS gs_place, sum({weight}) AS gs_count
	FROM {table}
	WHERE {part} AND gs_person IN (SELECT gs_person FROM people)
	GROUP BY gs_person, gs_tool, gs_activity, gs_measure, gs_from, gs_to, gs_period
) AS gs_rolled
ALL INNER JOIN people USING (gs_person)
GROUP BY gs_number, gs_tool, gs_activity, gs_measure, gs_from, gs_to, gs_period
WITH TOTALS
