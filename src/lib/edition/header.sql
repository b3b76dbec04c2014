-- Grain: one row, the dates of an edition.
SELECT
	(SELECT reference_on::VARCHAR FROM settings) AS reference_on,
	(SELECT (max(last_on) + 6)::VARCHAR FROM tool_spans) AS data_until
