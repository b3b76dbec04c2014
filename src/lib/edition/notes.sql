-- Grain: one row per run of weeks without report, by tool.
WITH runs AS (
	SELECT tool, week_on, week_on - (7 * row_number() OVER (PARTITION BY tool ORDER BY week_on))::INTEGER AS run FROM missing_weeks
)
SELECT 'missing-week' AS code, tool, min(week_on)::VARCHAR AS "from", (max(week_on) + 6)::VARCHAR AS "to"
FROM runs GROUP BY tool, run ORDER BY tool, min(week_on)
