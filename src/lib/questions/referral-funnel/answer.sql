-- Grain: one row per slice and kind of recommendation; a person recommended twice in one kind counts once, by the first.
-- Only recommendations whose time to work has passed are counted. A round's slice holds those its mentees gave.
WITH given AS (
	SELECT slices.slice, coalesce(r.kind, 'unknown') AS kind, r.to_id, min(r.referred_on) AS referred_on
	FROM referrals r
	JOIN slices ON true
	LEFT JOIN slice_leaders taker ON taker.slice = slices.slice AND taker.person_id = r.to_id
	LEFT JOIN slice_mentees giver ON giver.slice = slices.slice AND giver.person_id = r.from_id
	LEFT JOIN mentees m ON m.person_id = r.to_id
	WHERE (m.person_id IS NULL OR r.referred_on <= m.started_on)
		AND taker.person_id IS NOT NULL AND (slices.dimension IS DISTINCT FROM 'round' OR giver.person_id IS NOT NULL)
	GROUP BY slices.slice, r.kind, r.to_id
)
SELECT g.slice, g.kind, count(*)::INTEGER AS referred,
	count(*) FILTER (m.started_on <= g.referred_on + settings.follow_up_days)::INTEGER AS joined
FROM given g JOIN slices USING (slice) CROSS JOIN settings LEFT JOIN mentees m ON m.person_id = g.to_id
WHERE g.referred_on + settings.follow_up_days <= settings.horizon_on
GROUP BY g.slice, slices.slice_order, g.kind
ORDER BY slices.slice_order, g.kind
