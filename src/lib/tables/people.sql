-- Grain: one row per row of the master data (checked_people), one row per person (people), one row per name by which
-- other exports call a person (person_keys).
CREATE OR REPLACE TABLE checked_people AS
WITH dated AS (
	SELECT r.*, s.profile, clean(r.person_id) AS id, clean(r.level) AS written_level,
		to_day(r.hired_on, s.date_order) AS hired, to_day(r.left_on, s.date_order) AS left_day,
		to_day(r.as_of, s.date_order) AS state
	FROM raw_people r JOIN sources s USING (source_id)
),
typed AS (
	SELECT d.source_id, d.line, d.profile, d.id AS person_id, lower(clean(d.alias)) AS alias, clean(d.name) AS name,
		clean(d.first_name) AS first_name, clean(d.last_name) AS last_name, levels.level, d.written_level,
		words.meaning = 'none' AS leads_nobody, clean(d.unit) AS unit, clean(d.region) AS region,
		clean(d.manager_id) AS manager, d.hired AS hired_on,
		-- Personnel systems write the end of time where somebody is still there.
		CASE WHEN d.left_day < DATE '9999-01-01' THEN d.left_day END AS left_on, d.state AS as_of,
		(clean(d.hired_on) IS NOT NULL AND d.hired IS NULL) OR (clean(d.left_on) IS NOT NULL AND d.left_day IS NULL)
			OR (clean(d.as_of) IS NOT NULL AND d.state IS NULL) AS bad_date,
		dense_rank() OVER (PARTITION BY d.id ORDER BY d.state DESC NULLS LAST) AS age,
		row_number() OVER (PARTITION BY d.id ORDER BY d.state DESC NULLS LAST, d.source_id, d.line) AS place
	FROM dated d
	LEFT JOIN levels ON word(levels.level) = word(d.written_level)
	LEFT JOIN words ON words.kind = 'level' AND words.said = word(d.level)
)
SELECT *,
	CASE
		WHEN person_id IS NULL THEN 'missing-person'
		WHEN age > 1 THEN 'older-snapshot'
		WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	-- A day of entry that does not exist is emptied: the person still counts in the headcount.
	CASE WHEN bad_date THEN 'impossible-date' WHEN level IS NULL AND written_level IS NOT NULL AND leads_nobody IS NOT TRUE AND EXISTS (FROM levels)
		AND NOT (EXISTS (FROM given_levels) AND NOT EXISTS (
			SELECT 1 FROM words w WHERE w.kind = 'level' AND w.said = word(written_level)))
		THEN 'unknown-level' END AS corrected
FROM typed;

-- A name belongs to whoever bears it alone; a number goes before a mail address, an address before a name.
CREATE OR REPLACE TABLE person_keys AS
WITH accepted AS (SELECT * FROM checked_people WHERE rejected IS NULL),
parts AS (
	SELECT person_id, coalesce(first_name || ' ' || last_name, nullif(trim(
			CASE WHEN contains(name, ',') THEN split_part(name, ',', 2) || ' ' || split_part(name, ',', 1) ELSE name END), '')) AS name,
		coalesce(last_name || ', ' || first_name,
			CASE WHEN contains(name, ',') THEN name ELSE regexp_replace(name, '^(.*\S)\s+(\S+)$', '\2, \1') END) AS turned
	FROM accepted
),
all_keys AS (
	SELECT person_key(person_id) AS key, person_id, 1 AS place FROM accepted
	UNION ALL SELECT person_key(alias), person_id, 2 FROM accepted
	UNION ALL SELECT person_key(name), person_id, 3 FROM parts
	UNION ALL SELECT regexp_replace(person_key(turned), ' ?, ?', ', '), person_id, 3 FROM parts
	-- "Anna van den Berg" does not tell where the surname begins: every place is tried, after the names that are sure.
	UNION ALL SELECT array_to_string(words[first_words + 1:], ' ') || ', ' || array_to_string(words[:first_words], ' '), person_id, 4
	FROM (
		SELECT person_id, words, unnest(range(1, len(words))) AS first_words
		FROM (SELECT person_id, string_split(person_key(name), ' ') AS words FROM parts)
	)
)
SELECT key, min(person_id) AS person_id
FROM (FROM all_keys WHERE key IS NOT NULL QUALIFY rank() OVER (PARTITION BY key ORDER BY place) = 1)
GROUP BY key HAVING count(DISTINCT person_id) = 1;

CREATE OR REPLACE TABLE people AS
WITH newest AS (SELECT profile, max(as_of) AS as_of FROM checked_people GROUP BY profile),
-- States follow one another where most of a file's people stand in the newest one too. Files that hold a row for each
-- change, or another company's people, tell of nobody that they left.
following AS (
	SELECT c.source_id
	FROM checked_people c JOIN newest USING (profile)
	LEFT JOIN (SELECT DISTINCT profile, person_id, as_of FROM checked_people) n
		ON n.profile = c.profile AND n.person_id = c.person_id AND n.as_of = newest.as_of
	GROUP BY c.source_id
	HAVING count(DISTINCT n.person_id) * 2 > count(DISTINCT c.person_id)
)
SELECT c.person_id, c.alias, c.level, c.unit, c.region,
	-- Managers are named by number, mail address or name.
	coalesce(k.person_id, c.manager) AS manager_id, c.hired_on,
	coalesce(c.left_on, CASE WHEN f.source_id IS NOT NULL AND c.as_of < newest.as_of THEN c.as_of END) AS left_on, c.as_of
FROM checked_people c
LEFT JOIN newest USING (profile)
LEFT JOIN following f ON f.source_id = c.source_id
LEFT JOIN person_keys k ON k.key = person_key(c.manager)
WHERE c.rejected IS NULL;
