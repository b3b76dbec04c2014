-- Grain: one row per person, wave and item; "k. A." is an answer not given: accepted, value null.
CREATE OR REPLACE TABLE checked_survey AS
WITH dated AS (
	SELECT r.*, to_day(r.asked_on, s.date_order) AS asked, try_cast(to_number(clean(r.value), s.decimal_sign) AS INTEGER) AS number
	FROM raw_survey r JOIN sources s USING (source_id)
),
typed AS (
	SELECT r.source_id, r.line, clean(r.person) AS person, k.person_id, wave.meaning AS wave, clean(r.wave) AS written_wave,
		r.asked AS asked_on, clean(r.asked_on) IS NOT NULL AND r.asked IS NULL AS bad_date,
		clean(r.item) AS item, r.number AS value, clean(r.value) IS NOT NULL AND r.number IS NULL AS odd_value
	FROM dated r
	LEFT JOIN person_keys k ON k.key = person_key(r.person)
	LEFT JOIN words wave ON wave.kind = 'wave' AND wave.said = word(r.wave)
),
numbered AS (
	SELECT *, row_number() OVER (PARTITION BY person_id, wave, item ORDER BY source_id, line) AS place FROM typed
)
SELECT *,
	CASE
		WHEN person IS NULL THEN 'missing-person'
		WHEN person_id IS NULL THEN 'unknown-person'
		WHEN wave IS NULL THEN 'unknown-wave'
		WHEN bad_date THEN 'impossible-date'
		WHEN odd_value THEN 'not-a-number'
		WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM numbered;

CREATE OR REPLACE VIEW survey AS SELECT person_id, wave, asked_on, item, value FROM checked_survey WHERE rejected IS NULL;
