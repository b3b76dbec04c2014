-- Grain: one row per measure of a report's row, or per person, week and action of a log (checked_usage); person × tool ×
-- activity × period (usage). An empty count means "not licensed" and stays null; it is never 0.
-- A report says the same few things some hundred thousand times: each is typed once, numbered and looked up.
CREATE OR REPLACE TABLE usage_persons AS
SELECT written, k.person_id, dense_rank() OVER (ORDER BY k.person_id)::INTEGER AS person_no,
	CASE
		WHEN clean(written) IS NULL THEN 'missing-person'
		WHEN lower(clean(written)) IN ('(unknown)', 'unknown', '(unbekannt)', 'unbekannt') THEN 'unknown-user'
		WHEN k.person_id IS NULL AND regexp_full_match(clean(written), '[0-9A-Fa-f]{32}') THEN 'concealed-names'
		WHEN k.person_id IS NULL THEN 'unknown-person'
	END AS problem
FROM (SELECT DISTINCT person AS written FROM raw_usage)
LEFT JOIN person_keys k ON k.key = person_key(written);

CREATE OR REPLACE TABLE usage_windows AS
WITH written AS (SELECT DISTINCT source_id, from_date, to_date, period FROM raw_usage),
dated AS (
	SELECT w.*, to_day(w.from_date, s.date_order) AS from_day_on, to_day(w.to_date, s.date_order) AS to_day_on, days_of(w.period) AS days
	FROM written w JOIN sources s USING (source_id)
),
-- A source that says from when alone is daily, weekly or monthly by the smallest step between its dates.
steps AS (
	SELECT source_id, from_day_on - lag(from_day_on) OVER (PARTITION BY source_id ORDER BY from_day_on) AS step
	FROM (SELECT DISTINCT source_id, from_day_on FROM dated WHERE from_day_on IS NOT NULL AND to_date IS NULL AND period IS NULL)
),
usual AS (SELECT source_id, min(step) AS step FROM steps GROUP BY source_id),
typed AS (
	SELECT d.*, coalesce(d.from_day_on, d.to_day_on - (coalesce(d.days, 7) - 1)) AS from_on,
		coalesce(d.to_day_on, d.from_day_on + (d.days - 1), CASE
			WHEN u.step < 7 THEN d.from_day_on
			WHEN u.step >= 28 THEN (d.from_day_on + INTERVAL 1 MONTH)::DATE - 1
			ELSE d.from_day_on + 6
		END) AS to_on
	FROM dated d LEFT JOIN usual u USING (source_id)
)
SELECT source_id, from_date, to_date, period, from_on, to_on, dense_rank() OVER (ORDER BY from_on, to_on)::INTEGER AS window_no,
	CASE
		WHEN (clean(to_date) IS NOT NULL AND to_day_on IS NULL) OR (clean(from_date) IS NOT NULL AND from_day_on IS NULL)
			THEN 'impossible-date'
		WHEN to_on IS NULL THEN 'missing-value'
		WHEN to_on < from_on THEN 'reversed-window'
		WHEN clean(period) IS NOT NULL AND days IS NULL THEN 'not-a-number'
	END AS problem
FROM typed;

CREATE OR REPLACE TABLE usage_measures AS
WITH written AS (SELECT DISTINCT tool, activity, measure FROM raw_usage),
known AS (SELECT DISTINCT regexp_replace(said, '[^\pL]+', '', 'g') AS said, meaning FROM words WHERE kind = 'action'),
typed AS (
	SELECT w.tool AS written_tool, w.activity AS written_activity, w.measure AS written_measure, clean(w.tool) AS tool,
		clean(w.activity) AS action, known.meaning, w.measure
	FROM written w
	-- page_viewed, Page viewed and PageViewed are one action.
	LEFT JOIN known ON known.said = regexp_replace(lower(clean(w.activity)), '[^\pL]+', '', 'g')
)
SELECT written_tool, written_activity, written_measure, tool, coalesce(meaning, 'other') AS activity,
	dense_rank() OVER (ORDER BY tool, action, measure)::INTEGER AS measure_no,
	dense_rank() OVER (ORDER BY tool, coalesce(meaning, 'other'))::INTEGER AS activity_no,
	action IS NOT NULL AS said, meaning IS NULL AS unknown
FROM typed;

CREATE OR REPLACE TABLE usage_counts AS
WITH written AS (SELECT DISTINCT decimal_sign, value AS written FROM raw_usage JOIN sources USING (source_id) WHERE value IS NOT NULL),
typed AS (SELECT *, to_number(clean(written), decimal_sign) AS count FROM written)
SELECT decimal_sign, written, count,
	CASE
		WHEN clean(written) IS NOT NULL AND count IS NULL OR count < 0 THEN 'not-a-number'
		-- Nobody does anything ten million times a week, and sums of such numbers would not fit.
		WHEN count > 10000000 THEN 'number-out-of-range'
	END AS problem
FROM typed;

CREATE OR REPLACE TABLE checked_usage AS
WITH typed AS (
	SELECT r.source_id, r.line, r.weight, s.is_log, p.person_no, m.measure_no, m.activity_no, w.window_no, c.count,
		coalesce(p.problem, w.problem, c.problem) AS problem, m.unknown AND (m.said OR s.is_log) AS unknown_action
	FROM raw_usage r
	JOIN sources s USING (source_id)
	JOIN usage_persons p ON p.written IS NOT DISTINCT FROM r.person
	JOIN usage_windows w ON w.source_id = r.source_id AND w.from_date IS NOT DISTINCT FROM r.from_date
		AND w.to_date IS NOT DISTINCT FROM r.to_date AND w.period IS NOT DISTINCT FROM r.period
	JOIN usage_measures m ON m.written_tool IS NOT DISTINCT FROM r.tool
		AND m.written_activity IS NOT DISTINCT FROM r.activity AND m.written_measure IS NOT DISTINCT FROM r.measure
	LEFT JOIN usage_counts c ON c.decimal_sign = s.decimal_sign AND c.written = r.value
),
repeated AS (
	SELECT person_no, measure_no, window_no, min(source_id) AS first_source, min((source_id::BIGINT << 32) + line) AS first_place
	FROM typed GROUP BY person_no, measure_no, window_no HAVING count(*) > 1
)
SELECT t.source_id, t.line, t.weight, t.person_no, t.activity_no, t.window_no, t.count,
	-- In a log one person may go by two names: both are counted, but not what another log has told already.
	coalesce(problem, CASE
		WHEN CASE WHEN is_log THEN t.source_id > first_source ELSE (t.source_id::BIGINT << 32) + t.line > first_place END
			THEN 'duplicate-window'
	END) AS rejected,
	CASE WHEN unknown_action THEN 'unknown-action' END AS corrected
FROM typed t LEFT JOIN repeated USING (person_no, measure_no, window_no);

CREATE OR REPLACE TABLE usage AS
WITH files AS (SELECT source_id, rank() OVER (ORDER BY file)::INTEGER AS file_no, file FROM sources),
summed AS (
	SELECT person_no, activity_no, window_no, sum(count)::INTEGER AS count, min(file_no) AS file_no
	FROM checked_usage JOIN files USING (source_id) WHERE rejected IS NULL
	GROUP BY person_no, activity_no, window_no
)
SELECT p.person_id, a.tool, a.activity, w.from_on, w.to_on, s.count, f.file AS source
FROM summed s
JOIN (SELECT DISTINCT person_no, person_id FROM usage_persons) p USING (person_no)
JOIN (SELECT DISTINCT activity_no, tool, activity FROM usage_measures) a USING (activity_no)
JOIN (SELECT DISTINCT window_no, from_on, to_on FROM usage_windows) w USING (window_no)
JOIN (SELECT DISTINCT file_no, file FROM files) f USING (file_no);
