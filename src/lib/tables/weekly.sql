-- Grain: person × tool × activity × calendar week, leaders only; null = not licensed; a week without report has no row.
-- Windows longer than a week cannot be cut into weeks and stay out. A window that is not Monday to Sunday counts
-- in the week that holds most of it.
CREATE TABLE weekly AS
SELECT person_id, tool, activity, week_of(from_on, to_on) AS week_on, sum(count)::INTEGER AS count
FROM usage SEMI JOIN leaders USING (person_id)
WHERE to_on - from_on BETWEEN 0 AND 6
GROUP BY ALL;

-- Weeks for which a tool was reported at all; what is missing between the first and the last is a gap.
CREATE TABLE tool_weeks AS SELECT DISTINCT tool, week_on FROM weekly;

CREATE VIEW missing_weeks AS
WITH span AS (SELECT tool, min(week_on) AS first_on, max(week_on) AS last_on FROM tool_weeks GROUP BY tool)
SELECT span.tool, week.generate_series::DATE AS week_on
FROM span, generate_series(span.first_on, span.last_on, INTERVAL 7 DAY) AS week
WHERE NOT EXISTS (SELECT 1 FROM tool_weeks t WHERE t.tool = span.tool AND t.week_on = week.generate_series::DATE);
