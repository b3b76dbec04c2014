-- Grain: one row per slice, topic and stage of the conversation.
SELECT m.slice, coalesce(s.topic, '–') AS topic, s.stage,
	array_position(['getting_to_know', 'trying_out', 'use_scenario'], s.stage)::INTEGER AS stage_order,
	count(*)::INTEGER AS sessions, count(DISTINCT s.mentee_id)::INTEGER AS mentees
FROM sessions s
JOIN slice_mentees m ON m.person_id = s.mentee_id
JOIN slices USING (slice)
WHERE s.stage IS NOT NULL AND (slices.dimension IS DISTINCT FROM 'round' OR slices.value = s.round)
GROUP BY m.slice, slices.slice_order, s.topic, s.stage
ORDER BY slices.slice_order, topic, stage_order
