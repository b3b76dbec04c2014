-- Grain: one row per slice, weekday (1 Monday … 7 Sunday) and hour of the beginning.
SELECT m.slice, isodow(s.held_on)::INTEGER AS weekday, try_cast(split_part(s.held_at, ':', 1) AS INTEGER) AS hour,
	count(*)::INTEGER AS sessions, count(DISTINCT s.mentee_id)::INTEGER AS mentees
FROM sessions s
JOIN slice_mentees m ON m.person_id = s.mentee_id
JOIN slices USING (slice)
WHERE hour IS NOT NULL AND (slices.dimension IS DISTINCT FROM 'round' OR slices.value = s.round)
GROUP BY m.slice, slices.slice_order, weekday, hour
ORDER BY slices.slice_order, weekday, hour
