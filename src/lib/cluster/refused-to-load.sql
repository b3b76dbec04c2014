-- Grain: why rows of a source are not loaded, and how many of its lines; what staging refused stands beside.
SELECT reason, sum(rows)::DOUBLE AS rows FROM (
	SELECT r.line, max(r.weight) AS rows,
		min(CASE WHEN p.written IS NULL THEN 'missing-person' ELSE coalesce(w.problem, c.problem, 'impossible-date') END) AS reason
	FROM raw_usage r
	JOIN usage_windows w USING (period)
	JOIN said_persons p USING (person)
	LEFT JOIN usage_counts c ON c.count_no = r.count_no
	WHERE r.source_id = $id AND (w.problem IS NOT NULL OR c.problem IS NOT NULL OR p.written IS NULL
		OR w.from_on <= DATE '1970-01-01' OR w.to_on >= DATE '2106-01-01')
	GROUP BY r.line
	UNION ALL
	SELECT line, rows, reason FROM refused WHERE source_id = $id AND outcome = 'rejected'
) GROUP BY reason ORDER BY reason
