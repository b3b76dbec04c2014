-- Grain: one row per slice and week from a closing event (0 is the week of the event), all closing events together.
-- An event after which no round followed, so that there was nothing to apply for, is left out, and one whose eight
-- weeks afterwards the exports do not reach.
WITH closings AS (
	SELECT DISTINCT date_trunc('week', ended_on)::DATE AS week_on
	FROM (
		SELECT "on" AS ended_on FROM events WHERE kind = 'closing'
		UNION ALL SELECT closing_on AS ended_on FROM rounds WHERE closing_on IS NOT NULL AND NOT derived
	)
	WHERE EXISTS (SELECT 1 FROM rounds r WHERE r.kick_off_on > ended_on)
		AND date_trunc('week', ended_on)::DATE + 7 * 8 + 6 <= (SELECT horizon_on FROM settings)
),
weeks AS (
	SELECT week_on + 7 * w.generate_series::INTEGER AS week_on, w.generate_series::INTEGER AS week
	FROM closings, generate_series(-8, 8) AS w
),
applied AS (
	SELECT s.slice, date_trunc('week', p.applied_on)::DATE AS week_on
	FROM participation p JOIN slice_leaders s USING (person_id) JOIN slices USING (slice)
	WHERE p.role = 'mentee' AND p.applied_on IS NOT NULL AND slices.dimension IS DISTINCT FROM 'round'
)
SELECT slices.slice, weeks.week::VARCHAR AS weeks_from_event, weeks.week::INTEGER AS week_order,
	count(a.week_on)::INTEGER AS applications
FROM slices CROSS JOIN weeks LEFT JOIN applied a ON a.slice = slices.slice AND a.week_on = weeks.week_on
WHERE slices.slice IN (SELECT slice FROM applied)
GROUP BY slices.slice, slices.slice_order, weeks.week
ORDER BY slices.slice_order, weeks.week
