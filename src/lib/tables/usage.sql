-- What usage reports say, each thing typed once, however many rows say it; usage-part.sql types the rows by it.
CREATE OR REPLACE TABLE usage_persons AS
SELECT s.person, k.person_id, dense_rank() OVER (ORDER BY k.person_id)::INTEGER AS person_no,
	CASE
		WHEN clean(written) IS NULL THEN 'missing-person'
		WHEN lower(clean(written)) IN ('(unknown)', 'unknown', '(unbekannt)', 'unbekannt') THEN 'unknown-user'
		WHEN k.person_id IS NULL AND regexp_full_match(clean(written), '[0-9A-Fa-f]{32}') THEN 'concealed-names'
		WHEN k.person_id IS NULL THEN 'unknown-person'
	END AS problem
FROM said_persons s LEFT JOIN person_keys k ON k.key = person_key(written);

CREATE OR REPLACE TABLE usage_windows AS
WITH dated AS (
	SELECT p.*, to_day(p.from_date, s.date_order) AS from_day_on, to_day(p.to_date, s.date_order) AS to_day_on, days_of(p.length) AS days
	FROM said_periods p JOIN sources s USING (source_id)
),
-- A source that says from when alone is daily, weekly or monthly by the smallest step between its dates.
steps AS (
	SELECT source_id, from_day_on - lag(from_day_on) OVER (PARTITION BY source_id ORDER BY from_day_on) AS step
	FROM (SELECT DISTINCT source_id, from_day_on FROM dated WHERE from_day_on IS NOT NULL AND to_date IS NULL AND length IS NULL)
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
SELECT period, from_on, to_on, dense_rank() OVER (ORDER BY from_on, to_on)::INTEGER AS window_no,
	CASE
		WHEN (clean(to_date) IS NOT NULL AND to_day_on IS NULL) OR (clean(from_date) IS NOT NULL AND from_day_on IS NULL)
			THEN 'impossible-date'
		WHEN to_on IS NULL THEN 'missing-value'
		WHEN to_on < from_on THEN 'reversed-window'
		WHEN clean(length) IS NOT NULL AND days IS NULL THEN 'not-a-number'
	END AS problem
FROM typed;

CREATE OR REPLACE TABLE usage_measures AS
WITH known AS (SELECT DISTINCT regexp_replace(said, '[^\pL]+', '', 'g') AS said, meaning FROM words WHERE kind = 'action'),
typed AS (
	SELECT s.measure, s.name, clean(s.tool) AS tool, clean(s.activity) AS action, known.meaning
	FROM said_measures s
	-- page_viewed, Page viewed and PageViewed are one action.
	LEFT JOIN known ON known.said = regexp_replace(lower(clean(s.activity)), '[^\pL]+', '', 'g')
)
SELECT measure, tool, coalesce(meaning, 'other') AS activity,
	dense_rank() OVER (ORDER BY tool, action, name)::INTEGER AS measure_no,
	dense_rank() OVER (ORDER BY tool, coalesce(meaning, 'other'))::INTEGER AS activity_no,
	action IS NOT NULL AS said, meaning IS NULL AS unknown
FROM typed;

CREATE OR REPLACE TABLE usage_counts AS
WITH typed AS (
	SELECT c.count_no, clean(c.written) AS written, to_number(clean(c.written), s.decimal_sign) AS count
	FROM said_counts c JOIN sources s USING (source_id)
)
SELECT count_no, count,
	CASE
		WHEN written IS NOT NULL AND count IS NULL OR count < 0 THEN 'not-a-number'
		-- Nobody does anything ten million times a week, and sums of such numbers would not fit.
		WHEN count > 10000000 THEN 'number-out-of-range'
	END AS problem
FROM typed;

CREATE OR REPLACE TABLE usage_files AS
SELECT source_id, is_log, file, rank() OVER (ORDER BY file)::INTEGER AS file_no FROM sources;

-- Filled by usage-part.sql, some windows at a time.
CREATE OR REPLACE TABLE usage_findings (source_id INTEGER, line INTEGER, outcome VARCHAR, reason VARCHAR, rows INTEGER);
CREATE OR REPLACE TABLE usage_sources (source_id INTEGER, activity_no INTEGER, window_no INTEGER);
CREATE OR REPLACE TABLE usage_cells (person_no INTEGER, activity_no INTEGER, window_no INTEGER, count INTEGER, file_no INTEGER);
DROP TABLE IF EXISTS usage_part;

-- The people, activities and windows that the numbers of usage_cells stand for.
CREATE OR REPLACE TABLE usage_people AS SELECT DISTINCT person_no, person_id FROM usage_persons WHERE person_id IS NOT NULL;
CREATE OR REPLACE TABLE usage_activities AS SELECT DISTINCT activity_no, tool, activity FROM usage_measures;
CREATE OR REPLACE TABLE usage_days AS SELECT DISTINCT window_no, from_on, to_on FROM usage_windows;

-- Grain: person × tool × activity × period. An empty count means "not licensed" and stays null; it is never 0.
CREATE OR REPLACE VIEW usage AS
SELECT p.person_id, a.tool, a.activity, w.from_on, w.to_on, c.count, f.file AS source
FROM usage_cells c
JOIN usage_people p USING (person_no)
JOIN usage_activities a USING (activity_no)
JOIN usage_days w USING (window_no)
JOIN (SELECT DISTINCT file_no, file FROM usage_files) f USING (file_no);
