-- Grain: one row per slice, tool, activity and leader: the block of the start (from 1, 0 for never) and the means per
-- week in each block. What leaves the engine here is turned into effects before the guard; no edition holds it.
-- In a round's slice the mentees of other rounds are not counted, only compared with until they start.
SELECT s.slice, y.tool, y.activity,
	CASE WHEN m.person_id IS NULL THEN 0
		-- Whoever started before the data began was never seen untreated: block 1 has no block before it.
		ELSE greatest((m.start_week_on - span.first_on) // (7 * settings.block_weeks) + 1, 1) END::INTEGER AS g,
	m.person_id IS NULL OR EXISTS (
		SELECT 1 FROM slice_mentees sm WHERE sm.slice = s.slice AND sm.person_id = s.person_id) AS focus,
	y.ys, (w.after - w.before)::DOUBLE AS change
FROM slice_leaders s
JOIN slices USING (slice)
JOIN series y USING (person_id)
JOIN tool_spans span USING (tool)
CROSS JOIN settings
LEFT JOIN mentees m USING (person_id)
LEFT JOIN windows w ON w.person_id = m.person_id AND w.start_week_on = m.start_week_on
	AND w.tool = y.tool AND w.activity = y.activity
ORDER BY slices.slice_order, y.tool = settings.tool DESC, y.tool, array_position(['contribute', 'react', 'read', 'other'], y.activity), s.person_id
