-- Grain: one row per slice, round and leadership level. A leader who came twice counts in the first round.
WITH grid AS (
	SELECT s.slice, slices.slice_order, rounds.round, rounds.round_order, leaders.level, leaders.level_order,
		first.round_order AS joined_in
	FROM slice_leaders s
	JOIN slices USING (slice)
	JOIN leaders USING (person_id)
	CROSS JOIN rounds
	LEFT JOIN mentees m ON m.person_id = s.person_id
	LEFT JOIN rounds first ON first.round = m.round
	WHERE slices.dimension IS DISTINCT FROM 'round'
)
SELECT slice, round, round_order::INTEGER AS round_order, level, level_order::INTEGER AS level_order,
	count(*)::INTEGER AS eligible,
	count(*) FILTER (joined_in = round_order)::INTEGER AS joined,
	count(*) FILTER (joined_in <= round_order)::INTEGER AS joined_so_far
FROM grid
GROUP BY slice, slice_order, round, round_order, level, level_order
ORDER BY slice_order, round_order, level_order
