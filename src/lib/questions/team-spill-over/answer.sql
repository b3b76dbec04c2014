-- Grain: one row per slice, tool, activity and person who reports to a leader and never took part: the block in which
-- the manager started (from 1, 0 for never) and the means per week in each block. Teams are the clusters.
-- What leaves the engine here is turned into effects before the guard; no edition holds it.
SELECT s.slice, y.tool, y.activity,
	CASE WHEN m.person_id IS NULL THEN 0
		-- Whoever started before the data began was never seen untreated: block 1 has no block before it.
		ELSE greatest((m.start_week_on - span.first_on) // (7 * settings.block_weeks) + 1, 1) END::INTEGER AS g,
	m.person_id IS NULL OR EXISTS (
		SELECT 1 FROM slice_mentees sm WHERE sm.slice = s.slice AND sm.person_id = s.person_id) AS focus,
	p.manager_id AS cluster, y.ys
FROM people p
JOIN slice_leaders s ON s.person_id = p.manager_id
JOIN slices USING (slice)
JOIN series y ON y.person_id = p.person_id
JOIN tool_spans span USING (tool)
CROSS JOIN settings
LEFT JOIN mentees m ON m.person_id = p.manager_id
WHERE NOT EXISTS (SELECT 1 FROM participation t WHERE t.person_id = p.person_id)
	AND p.person_id NOT IN (SELECT person_id FROM mentees)
ORDER BY slices.slice_order, y.tool = settings.tool DESC, y.tool, array_position(['contribute', 'react', 'read', 'other'], y.activity), p.person_id
