-- Grain: one row per row of the master data (checked_people), one row per person (people).
CREATE TABLE checked_people AS
WITH typed AS (
	SELECT r.source_id, r.line, clean(r.person_id) AS person_id, lower(clean(r.alias)) AS alias,
		levels.level, clean(r.level) AS written_level, words.meaning = 'none' AS leads_nobody,
		clean(r.unit) AS unit, clean(r.region) AS region, clean(r.manager_id) AS manager_id,
		to_day(r.hired_on, s.date_order) AS hired_on, to_day(r.as_of, s.date_order) AS as_of,
		bad_day(r.hired_on, s.date_order) OR bad_day(r.as_of, s.date_order) AS bad_date,
		row_number() OVER (PARTITION BY clean(r.person_id) ORDER BY r.source_id, r.line) AS place
	FROM raw_people r
	JOIN sources s USING (source_id)
	LEFT JOIN levels ON lower(levels.level) = lower(clean(r.level))
	LEFT JOIN words ON words.kind = 'level' AND words.said = lower(clean(r.level))
)
SELECT *,
	CASE
		WHEN person_id IS NULL THEN 'missing-person'
		WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	-- A day of entry that does not exist is emptied: the person still counts in the headcount.
	CASE WHEN bad_date THEN 'impossible-date' WHEN level IS NULL AND written_level IS NOT NULL AND leads_nobody IS NOT TRUE AND EXISTS (FROM levels)
		AND NOT (EXISTS (FROM given_levels) AND NOT EXISTS (
			SELECT 1 FROM words w WHERE w.kind = 'level' AND w.said = lower(written_level)))
		THEN 'unknown-level' END AS corrected
FROM typed;

CREATE VIEW people AS
SELECT person_id, alias, level, unit, region, manager_id, hired_on, as_of FROM checked_people WHERE rejected IS NULL;

-- Everything a person may be called by in another export: number or mail address.
CREATE TABLE person_keys AS
SELECT lower(person_id) AS key, person_id FROM people
UNION
SELECT alias, min(person_id) FROM people WHERE alias IS NOT NULL GROUP BY alias HAVING count(*) = 1;
