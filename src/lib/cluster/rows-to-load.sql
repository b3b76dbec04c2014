-- Grain: one row per count of a row of a report, or per person, week and action of a log, typed; of some
-- sources and lines, from one to another. What cannot be typed is left out here and told by refused-to-load.sql.
WITH typed AS (
	SELECT r.source_id, r.line, r.measure, p.written AS person, m.tool, m.activity, m.name, w.from_on, w.to_on, c.count, r.weight
	FROM raw_usage r
	JOIN usage_windows w ON w.period = r.period AND w.problem IS NULL
	JOIN said_persons p USING (person)
	JOIN said_measures m USING (measure)
	LEFT JOIN usage_counts c ON c.count_no = r.count_no
	WHERE r.source_id BETWEEN $from AND $to AND r.line BETWEEN $first AND $last
		-- A Date of ClickHouse holds no other days.
		AND w.from_on > DATE '1970-01-01' AND w.to_on < DATE '2106-01-01'
		AND c.problem IS NULL AND p.written IS NOT NULL
)
SELECT source_id, line, person, coalesce(tool, '') AS tool, coalesce(activity, '') AS activity, coalesce(name, '') AS measure,
	from_on::VARCHAR AS from_on, to_on::VARCHAR AS to_on, count,
	CASE WHEN measure = min(measure) OVER (PARTITION BY source_id, line) OR weight > 1 THEN weight ELSE 0 END AS rows
FROM typed
ORDER BY source_id, person, tool, activity, measure, from_on
