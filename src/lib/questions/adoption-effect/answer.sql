-- Grain: one row per tool, activity and leader: the block of the start (from 1, 0 for never), the means per week in each
-- block, and all slices the leader is in. What leaves the engine here is turned into effects before the guard; no edition
-- holds it. In a round's slice the mentees of other rounds are not counted, only compared with until they start.
SELECT inside.slices, inside.focus, y.tool, y.activity,
	CASE WHEN m.person_id IS NULL THEN 0
		-- Whoever started before the data began was never seen untreated: block 1 has no block before it.
		ELSE greatest((m.start_week_on - span.first_on) // (7 * settings.block_weeks) + 1, 1) END::INTEGER AS g,
	y.ys, (w.after - w.before)::DOUBLE AS change
FROM leader_slices inside
JOIN series y USING (person_id)
JOIN tool_spans span USING (tool)
CROSS JOIN settings
LEFT JOIN mentees m USING (person_id)
LEFT JOIN windows w ON w.person_id = m.person_id AND w.start_week_on = m.start_week_on
	AND w.tool = y.tool AND w.activity = y.activity
ORDER BY y.tool = settings.tool DESC, y.tool, array_position(['contribute', 'react', 'read', 'other'], y.activity), inside.person_id
