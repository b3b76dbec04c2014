-- Grain: one row per slice and round; approached are mentees whom the programme asked personally.
SELECT m.slice, r.round, rounds.round_order::INTEGER AS round_order, rounds.owner, count(*)::INTEGER AS mentees,
	count(*) FILTER (r.path = 'approached')::INTEGER AS approached
FROM slice_mentees m
JOIN slices USING (slice)
JOIN mentee_rounds r USING (person_id)
JOIN rounds ON rounds.round = r.round
WHERE r.path IS NOT NULL AND (slices.dimension IS DISTINCT FROM 'round' OR slices.value = r.round)
GROUP BY m.slice, slices.slice_order, r.round, rounds.round_order, rounds.owner
ORDER BY slices.slice_order, rounds.round_order
