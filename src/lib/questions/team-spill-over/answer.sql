-- Grain: one row per tool, activity and person who reports to a leader and never took part: the block in which the manager
-- started (from 1, 0 for never), the means per week in each block, and all slices the manager is in. Teams are the
-- clusters. What leaves the engine here is turned into effects before the guard; no edition holds it.
WITH inside AS (
	SELECT s.person_id, string_agg(slices.slice_order || ' ' || s.slice, chr(31)) AS slices,
		string_agg(slices.slice_order || ' ' || s.slice, chr(31)) FILTER (m.person_id IS NULL OR sm.person_id IS NOT NULL) AS focus
	FROM slice_leaders s
	JOIN slices USING (slice)
	LEFT JOIN mentees m USING (person_id)
	LEFT JOIN slice_mentees sm ON sm.slice = s.slice AND sm.person_id = s.person_id
	GROUP BY s.person_id
)
SELECT inside.slices, inside.focus, y.tool, y.activity,
	CASE WHEN m.person_id IS NULL THEN 0
		-- Whoever started before the data began was never seen untreated: block 1 has no block before it.
		ELSE greatest((m.start_week_on - span.first_on) // (7 * settings.block_weeks) + 1, 1) END::INTEGER AS g,
	p.manager_id AS cluster, y.ys
FROM people p
JOIN inside ON inside.person_id = p.manager_id
JOIN series y ON y.person_id = p.person_id
JOIN tool_spans span USING (tool)
CROSS JOIN settings
LEFT JOIN mentees m ON m.person_id = p.manager_id
WHERE NOT EXISTS (SELECT 1 FROM participation t WHERE t.person_id = p.person_id)
	AND p.person_id NOT IN (SELECT person_id FROM mentees)
ORDER BY y.tool = settings.tool DESC, y.tool, array_position(['contribute', 'react', 'read', 'other'], y.activity), p.person_id
