-- Grain: one row per run of weeks without report, by tool; one for recommendations that run in a circle.
WITH runs AS (
	SELECT tool, week_on, week_on - (7 * row_number() OVER (PARTITION BY tool ORDER BY week_on))::INTEGER AS run FROM missing_weeks
)
SELECT 'missing-week' AS code, tool, min(week_on)::VARCHAR AS "from", (max(week_on) + 6)::VARCHAR AS "to"
FROM runs GROUP BY tool, run
UNION ALL
SELECT 'referral-circle', NULL, NULL, NULL FROM cut_edges HAVING count(*) > 0
ORDER BY ALL
