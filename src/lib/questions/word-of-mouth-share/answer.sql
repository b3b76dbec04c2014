-- Grain: one row per slice and round; a leader who came twice counts in both rounds.
SELECT m.slice, r.round, rounds.round_order::INTEGER AS round_order, count(*)::INTEGER AS mentees,
	count(*) FILTER (r.path = 'recommendation')::INTEGER AS recommended
FROM slice_mentees m
JOIN slices USING (slice)
JOIN mentee_rounds r USING (person_id)
JOIN rounds ON rounds.round = r.round
WHERE slices.dimension IS DISTINCT FROM 'round' OR slices.value = r.round
GROUP BY m.slice, slices.slice_order, r.round, rounds.round_order
ORDER BY slices.slice_order, rounds.round_order
