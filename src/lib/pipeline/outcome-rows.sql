-- Grain: one row per row not simply accepted, by source and line; of some sources, an outcome, a reason, from a place on.
SELECT source_id, line, outcome, reason, note, rows
FROM outcomes
WHERE list_contains(string_split($sources, ','), source_id::VARCHAR)
	AND ($outcome::VARCHAR IS NULL OR outcome = $outcome::VARCHAR)
	AND ($reason::VARCHAR IS NULL OR reason = $reason::VARCHAR)
QUALIFY $each::INTEGER IS NULL OR row_number() OVER (PARTITION BY source_id, reason ORDER BY line) <= $each::INTEGER
ORDER BY source_id, line
LIMIT $count::BIGINT OFFSET $from::BIGINT
