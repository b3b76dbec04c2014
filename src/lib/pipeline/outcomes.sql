-- Grain: one row per row of an export that was not simply accepted, by source and line: what staging refused, what typing
-- refused or corrected, what was mended by hand or left out.
CREATE OR REPLACE TABLE outcomes AS
WITH own AS (
	-- Of a sheet that still waits for an answer, nothing counts.
	FROM refused SEMI JOIN sources USING (source_id)
),
found AS (
	SELECT source_id, line, outcome, reason, NULL AS note, rows FROM findings
	UNION ALL
	SELECT source_id, line, outcome, reason, note, rows FROM own WHERE outcome = 'rejected'
	UNION ALL
	SELECT source_id, line, outcome, reason, note, rows FROM own ANTI JOIN findings USING (source_id, line)
	WHERE outcome = 'corrected'
)
SELECT f.source_id, f.line, f.outcome, CASE WHEN l.source_id IS NULL THEN f.reason ELSE 'ignored' END AS reason,
	coalesce(l.note, f.note) AS note, f.rows
FROM found f
LEFT JOIN left_out l ON l.source_id = f.source_id AND l.reason = f.reason AND f.outcome = 'rejected';
