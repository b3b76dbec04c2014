-- Grain: one row per measure of a report's row (checked_usage), person × tool × activity × period (usage).
-- An empty count means "not licensed" and stays null; it is never 0.
CREATE TABLE checked_usage AS
WITH typed AS (
	SELECT r.source_id, r.line, clean(r.person) AS person, k.person_id, clean(r.tool) AS tool,
		coalesce(clean(r.activity), 'other') AS activity, r.measure,
		to_day(r.to_date, s.date_order) AS to_on,
		coalesce(to_day(r.from_date, s.date_order),
			to_day(r.to_date, s.date_order) - (coalesce(to_number(r.period), 7)::INTEGER - 1)) AS from_on,
		bad_day(r.to_date, s.date_order) OR bad_day(r.from_date, s.date_order) AS bad_date,
		to_number(r.value) AS count, clean(r.value) IS NOT NULL AND to_number(r.value) IS NULL AS odd_count
	FROM raw_usage r
	JOIN sources s USING (source_id)
	LEFT JOIN person_keys k ON k.key = lower(clean(r.person))
),
numbered AS (
	SELECT *, row_number() OVER (
		PARTITION BY person_id, tool, activity, measure, from_on, to_on ORDER BY source_id, line) AS place
	FROM typed
)
SELECT source_id, line, person_id, tool, activity, from_on, to_on, count,
	CASE
		WHEN person IS NULL THEN 'missing-person'
		WHEN lower(person) IN ('(unknown)', 'unknown', '(unbekannt)', 'unbekannt') THEN 'unknown-user'
		WHEN person_id IS NULL AND regexp_full_match(person, '[0-9A-Fa-f]{32}') THEN 'concealed-names'
		WHEN person_id IS NULL THEN 'unknown-person'
		WHEN bad_date THEN 'impossible-date'
		WHEN to_on IS NULL THEN 'missing-value'
		WHEN odd_count OR count < 0 THEN 'not-a-number'
		WHEN place > 1 THEN 'duplicate-window'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM numbered;

CREATE TABLE usage AS
SELECT person_id, tool, activity, from_on, to_on, sum(count)::INTEGER AS count, min(sources.file) AS source
FROM checked_usage JOIN sources USING (source_id) WHERE rejected IS NULL
GROUP BY person_id, tool, activity, from_on, to_on;
