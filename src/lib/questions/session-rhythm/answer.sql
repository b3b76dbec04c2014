-- Grain: one row per slice, measure and bucket. Counts are sessions; for sessions per pair they are pairs, for the days
-- between they are gaps.
WITH own AS (
	SELECT m.slice, s.mentee_id, s.mentor_id, s.round, s.held_on, s.held_at, s.minutes
	FROM sessions s JOIN slice_mentees m ON m.person_id = s.mentee_id JOIN slices USING (slice)
	WHERE slices.dimension IS DISTINCT FROM 'round' OR slices.value = s.round
),
gaps AS (
	SELECT slice, mentee_id, held_on - lag(held_on) OVER (
		PARTITION BY slice, mentee_id, mentor_id, round ORDER BY held_on, held_at) AS days
	FROM own
),
pairs AS (
	SELECT slice, mentee_id, count(*) AS sessions FROM own GROUP BY slice, mentee_id, mentor_id, round
	UNION ALL
	-- Sessions of which only the number is known.
	SELECT m.slice, m.person_id, p.session_count
	FROM participation p JOIN slice_mentees m USING (person_id) JOIN slices USING (slice)
	WHERE p.role = 'mentee' AND p.session_count > 0 AND (slices.dimension IS DISTINCT FROM 'round' OR slices.value = p.round)
		AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.mentee_id = p.person_id AND coalesce(s.round = p.round, true))
),
bucketed AS (
	SELECT slice, mentee_id, 'minutes' AS measure, CASE WHEN minutes < 30 THEN 1 WHEN minutes < 45 THEN 2
		WHEN minutes < 60 THEN 3 WHEN minutes < 90 THEN 4 ELSE 5 END AS bucket_order
	FROM own WHERE minutes IS NOT NULL
	UNION ALL
	SELECT slice, mentee_id, 'days_between', CASE WHEN days <= 7 THEN 1 WHEN days <= 14 THEN 2 WHEN days <= 21 THEN 3
		WHEN days <= 35 THEN 4 ELSE 5 END
	FROM gaps WHERE days IS NOT NULL
	UNION ALL
	SELECT slice, mentee_id, 'sessions_per_pair', CASE WHEN sessions <= 2 THEN 1 WHEN sessions <= 5 THEN 2
		WHEN sessions <= 8 THEN 3 WHEN sessions <= 11 THEN 4 ELSE 5 END
	FROM pairs
)
SELECT b.slice, b.measure,
	CASE b.measure
		WHEN 'minutes' THEN ['< 30', '30–44', '45–59', '60–89', '≥ 90'][b.bucket_order]
		WHEN 'days_between' THEN ['≤ 7', '8–14', '15–21', '22–35', '> 35'][b.bucket_order]
		ELSE ['1–2', '3–5', '6–8', '9–11', '≥ 12'][b.bucket_order]
	END AS bucket,
	b.bucket_order::INTEGER AS bucket_order, count(*)::INTEGER AS sessions, count(DISTINCT b.mentee_id)::INTEGER AS mentees
FROM bucketed b JOIN slices USING (slice)
GROUP BY b.slice, slices.slice_order, b.measure, b.bucket_order
ORDER BY slices.slice_order, array_position(['minutes', 'days_between', 'sessions_per_pair'], b.measure), b.bucket_order
