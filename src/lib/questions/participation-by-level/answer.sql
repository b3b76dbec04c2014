-- Grain: one row per slice and leadership level; eligible is the headcount at the reference date.
SELECT s.slice, leaders.level, leaders.level_order::INTEGER AS level_order,
	count(*)::INTEGER AS eligible, count(m.person_id)::INTEGER AS joined
FROM slice_leaders s
JOIN slices USING (slice)
JOIN leaders USING (person_id)
LEFT JOIN slice_mentees m ON m.slice = s.slice AND m.person_id = s.person_id
GROUP BY s.slice, slices.slice_order, leaders.level, leaders.level_order
ORDER BY slices.slice_order, leaders.level_order
