-- Grain: one row per slice and generation: how many recommendations lie between a mentee and another door.
SELECT s.slice, c.generation::VARCHAR AS generation, c.generation::INTEGER AS generation_order, count(*)::INTEGER AS mentees
FROM slice_mentees s JOIN slices USING (slice) JOIN chains c USING (person_id)
GROUP BY s.slice, slices.slice_order, c.generation
ORDER BY slices.slice_order, c.generation
