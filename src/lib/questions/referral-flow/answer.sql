-- Grain: one row per slice, level of who recommends and level of who is recommended; a pair counts once.
WITH pairs AS (
	SELECT DISTINCT ON (r.from_id, r.to_id) r.from_id, r.to_id, r.referred_on
	FROM referrals r LEFT JOIN mentees m ON m.person_id = r.to_id
	WHERE m.person_id IS NULL OR coalesce(r.referred_on <= m.started_on, true)
	ORDER BY r.from_id, r.to_id, r.referred_on
),
sliced AS (
	SELECT s.slice, p.from_id, p.to_id FROM pairs p JOIN slice_leaders s ON s.person_id = p.to_id JOIN slices USING (slice)
	WHERE slices.dimension IS DISTINCT FROM 'round'
		OR EXISTS (SELECT 1 FROM slice_mentees m WHERE m.slice = s.slice AND m.person_id = p.from_id)
)
SELECT s.slice, giver.level AS from_level, giver.level_order::INTEGER AS from_order,
	taker.level AS to_level, taker.level_order::INTEGER AS to_order,
	count(*)::INTEGER AS referred, count(m.person_id)::INTEGER AS joined
FROM sliced s JOIN slices USING (slice)
JOIN leaders giver ON giver.person_id = s.from_id
JOIN leaders taker ON taker.person_id = s.to_id
LEFT JOIN mentees m ON m.person_id = s.to_id
GROUP BY s.slice, slices.slice_order, giver.level, giver.level_order, taker.level, taker.level_order
ORDER BY slices.slice_order, giver.level_order, taker.level_order
