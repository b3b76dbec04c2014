-- Grain: one row per tool, activity and leader: the block of the start (from 1, 0 for never), the means per week in each
-- block, and all slices the leader is in. What leaves the engine here is turned into effects before the guard; no edition
-- holds it. In a round's slice the mentees of other rounds are not counted, only compared with until they start.
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
	y.ys, (w.after - w.before)::DOUBLE AS change
FROM inside
JOIN series y USING (person_id)
JOIN tool_spans span USING (tool)
CROSS JOIN settings
LEFT JOIN mentees m USING (person_id)
LEFT JOIN windows w ON w.person_id = m.person_id AND w.start_week_on = m.start_week_on
	AND w.tool = y.tool AND w.activity = y.activity
ORDER BY y.tool = settings.tool DESC, y.tool, array_position(['contribute', 'react', 'read', 'other'], y.activity), inside.person_id
