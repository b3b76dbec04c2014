-- Grain: one row per row of an export that was not simply accepted, by source and line.
SELECT source_id, line, outcome, reason, rows FROM findings ORDER BY source_id, line
