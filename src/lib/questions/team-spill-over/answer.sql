-- Grain: one row per tool, activity and person who reports to a leader and never took part: the block in which the manager
-- started (from 1, 0 for never), the means per week in each block, and all slices the manager is in. Teams are the
-- clusters. What leaves the engine here is turned into effects before the guard; no edition holds it.
SELECT inside.slices, inside.focus, y.tool, y.activity,
	CASE WHEN m.person_id IS NULL THEN 0
		-- Whoever started before the data began was never seen untreated: block 1 has no block before it.
		ELSE greatest((m.start_week_on - span.first_on) // (7 * settings.block_weeks) + 1, 1) END::INTEGER AS g,
	p.manager_id AS cluster, y.ys
FROM people p
JOIN leader_slices inside ON inside.person_id = p.manager_id
JOIN series y ON y.person_id = p.person_id
JOIN tool_spans span USING (tool)
CROSS JOIN settings
LEFT JOIN mentees m ON m.person_id = p.manager_id
WHERE NOT EXISTS (SELECT 1 FROM participation t WHERE t.person_id = p.person_id)
	AND p.person_id NOT IN (SELECT person_id FROM mentees)
ORDER BY y.tool = settings.tool DESC, y.tool, array_position(['contribute', 'react', 'read', 'other'], y.activity), p.person_id
