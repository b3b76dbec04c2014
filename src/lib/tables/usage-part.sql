-- Grain: one row per measure of a report's row, or per person, week and action of a log (usage_part). Only windows from
-- one to another are typed at a time: what is counted twice lies in one window, so that nothing has to hold all rows.
CREATE OR REPLACE TABLE usage_part AS
WITH typed AS (
	SELECT r.source_id, r.line, r.weight, f.is_log, f.file_no, p.person_no, m.measure_no, m.activity_no, w.window_no, c.count,
		coalesce(p.problem, w.problem, c.problem) AS problem, m.unknown AND (m.said OR f.is_log) AS unknown_action
	FROM raw_usage r
	JOIN usage_windows w ON w.period = r.period AND w.window_no BETWEEN $first AND $last
	JOIN usage_files f ON f.source_id = r.source_id
	JOIN usage_persons p ON p.person = r.person
	JOIN usage_measures m ON m.measure = r.measure
	LEFT JOIN usage_counts c ON c.count_no = r.count_no
),
repeated AS (
	SELECT person_no, measure_no, window_no, min(source_id) AS first_source, min((source_id::BIGINT << 32) + line) AS first_place
	FROM typed GROUP BY person_no, measure_no, window_no HAVING count(*) > 1
)
SELECT t.source_id, t.line, t.weight, t.file_no, t.person_no, t.activity_no, t.window_no, t.count,
	-- In a log one person may go by two names: both are counted, but not what another log has told already.
	coalesce(problem, CASE
		WHEN CASE WHEN is_log THEN t.source_id > first_source ELSE (t.source_id::BIGINT << 32) + t.line > first_place END
			THEN 'duplicate-window'
	END) AS rejected,
	CASE WHEN unknown_action THEN 'unknown-action' END AS corrected
FROM typed t LEFT JOIN repeated USING (person_no, measure_no, window_no);

-- Lines not simply accepted, as receipt.sql has them of other tables; all rows of a line lie in one window.
INSERT INTO usage_findings
SELECT source_id, line, CASE WHEN bool_and(rejected IS NOT NULL) THEN 'rejected' ELSE 'corrected' END,
	coalesce(min(rejected), min(corrected)), coalesce(max(weight), 1)
FROM usage_part SEMI JOIN (SELECT source_id, line FROM usage_part WHERE rejected IS NOT NULL OR corrected IS NOT NULL) odd
	USING (source_id, line)
GROUP BY source_id, line;

INSERT INTO usage_sources SELECT DISTINCT source_id, activity_no, window_no FROM usage_part WHERE rejected IS NULL;

INSERT INTO usage_cells
SELECT person_no, activity_no, window_no, sum(count)::INTEGER, min(file_no) FROM usage_part WHERE rejected IS NULL
GROUP BY person_no, activity_no, window_no;
