-- Grain: person × tool × activity × calendar week, leaders only; null = not licensed; a week without report has no row.
-- Windows longer than a week cannot be cut into weeks and stay out. A window that is not Monday to Sunday counts
-- in the week that holds most of it.

-- Windows that are counted, by tool: of overlapping ones the shortest, of equally long ones the one nearest to a
-- calendar week; windows that overlap are never summed.
CREATE TABLE report_windows AS
WITH windows AS (
	SELECT DISTINCT tool, from_on, to_on, week_of(from_on, to_on) AS week_on, to_on - from_on AS length,
		abs(from_on - week_of(from_on, to_on)) AS off
	FROM usage WHERE to_on - from_on BETWEEN 0 AND 6
)
SELECT tool, from_on, to_on, week_on FROM windows w
WHERE NOT EXISTS (
	SELECT 1 FROM windows o
	WHERE o.tool = w.tool AND o.from_on <= w.to_on AND o.to_on >= w.from_on
		AND (o.length, o.off, o.from_on) < (w.length, w.off, w.from_on)
);

CREATE TABLE weekly AS
SELECT u.person_id, u.tool, u.activity, r.week_on, sum(u.count)::INTEGER AS count
FROM usage u SEMI JOIN leaders USING (person_id)
JOIN report_windows r ON r.tool = u.tool AND r.from_on = u.from_on AND r.to_on = u.to_on
GROUP BY ALL;

-- Weeks for which a tool was reported at all; what is missing between the first and the last is a gap.
CREATE TABLE tool_weeks AS SELECT DISTINCT tool, week_on FROM weekly;

CREATE TABLE tool_spans AS
SELECT tool, min(week_on) AS first_on, max(week_on) AS last_on FROM tool_weeks GROUP BY tool;

CREATE VIEW missing_weeks AS
SELECT span.tool, week.generate_series::DATE AS week_on
FROM tool_spans AS span, generate_series(span.first_on, span.last_on, INTERVAL 7 DAY) AS week
WHERE NOT EXISTS (SELECT 1 FROM tool_weeks t WHERE t.tool = span.tool AND t.week_on = week.generate_series::DATE);
