-- Grain: source × outcome × reason, in the order in which they occur: rows of the export, and places where they stand.
SELECT source_id, outcome, reason, sum(rows)::DOUBLE AS rows, count(*)::INTEGER AS places
FROM outcomes
GROUP BY source_id, outcome, reason
ORDER BY source_id, min(line), outcome, reason
