-- Grain: one row per slice; people are its leaders, for a round its mentees; mentees are those of the slice.
SELECT slices.slice AS key, slices.dimension, slices.value,
	CASE WHEN slices.dimension = 'round' THEN m.mentees
	ELSE (SELECT count(*) FROM slice_leaders l WHERE l.slice = slices.slice) END::INTEGER AS people,
	m.mentees::INTEGER AS mentees
FROM slices, LATERAL (SELECT count(*) AS mentees FROM slice_mentees m WHERE m.slice = slices.slice) m
ORDER BY slices.slice_order
