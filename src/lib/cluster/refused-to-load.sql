-- Grain: source × why rows of it are not loaded: how many; what staging refused stands beside.
SELECT source_id, reason, sum(rows)::DOUBLE AS rows FROM (
	SELECT r.source_id, r.line, max(r.weight) AS rows,
		min(CASE WHEN p.written IS NULL THEN 'missing-person' ELSE coalesce(w.problem, c.problem, 'impossible-date') END) AS reason
	FROM raw_usage r
	JOIN usage_windows w USING (period)
	JOIN said_persons p USING (person)
	LEFT JOIN usage_counts c ON c.count_no = r.count_no
	WHERE (w.problem IS NOT NULL OR c.problem IS NOT NULL OR p.written IS NULL
		OR w.from_on <= DATE '1970-01-01' OR w.to_on >= DATE '2106-01-01')
	GROUP BY r.source_id, r.line
	UNION ALL
	SELECT source_id, line, rows, reason FROM refused WHERE outcome = 'rejected'
) GROUP BY source_id, reason ORDER BY source_id, reason
