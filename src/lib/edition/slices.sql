-- Grain: one row per slice; people are its leaders, for a round its mentees.
SELECT slices.slice AS key, slices.dimension, slices.value,
	CASE WHEN slices.dimension = 'round' THEN (SELECT count(*) FROM slice_mentees m WHERE m.slice = slices.slice)
	ELSE (SELECT count(*) FROM slice_leaders l WHERE l.slice = slices.slice) END::INTEGER AS people
FROM slices ORDER BY slices.slice_order
