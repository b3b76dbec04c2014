-- Grain: one row per person, wave and item; "k. A." is an answer not given: accepted, value null.
CREATE TABLE checked_survey AS
WITH typed AS (
	SELECT r.source_id, r.line, clean(r.person) AS person, k.person_id, wave.meaning AS wave, clean(r.wave) AS written_wave,
		to_day(r.asked_on, s.date_order) AS asked_on, bad_day(r.asked_on, s.date_order) AS bad_date,
		clean(r.item) AS item, to_number(r.value)::INTEGER AS value,
		clean(r.value) IS NOT NULL AND to_number(r.value) IS NULL AS odd_value
	FROM raw_survey r
	JOIN sources s USING (source_id)
	LEFT JOIN person_keys k ON k.key = lower(clean(r.person))
	LEFT JOIN words wave ON wave.kind = 'wave' AND wave.said = lower(clean(r.wave))
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

CREATE VIEW survey AS SELECT person_id, wave, asked_on, item, value FROM checked_survey WHERE rejected IS NULL;
