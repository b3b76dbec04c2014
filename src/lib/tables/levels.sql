-- Grain: one row per leadership level that leads, top first.
-- Given levels win; otherwise names the house knows are ordered by rank, and of two names of one rank
-- ("Teamleitung" 210 times, "Teamleiter" once) the frequent one is the level, the other is reported, never guessed.
CREATE OR REPLACE TABLE levels AS
WITH latest AS (
	-- Of several states of one person the newest is asked: levels may have been renamed since.
	SELECT clean(r.level) AS level
	FROM raw_people r JOIN sources s USING (source_id)
	QUALIFY rank() OVER (PARTITION BY clean(r.person_id) ORDER BY to_day(r.as_of, s.date_order) DESC NULLS LAST) = 1
),
written AS (SELECT level, count(*) AS people FROM latest WHERE level IS NOT NULL GROUP BY level),
known AS (
	SELECT written.level, words.meaning::INTEGER AS rank, people,
		row_number() OVER (PARTITION BY words.meaning ORDER BY people DESC, written.level) AS place
	FROM written JOIN words ON words.kind = 'level' AND words.said = word(written.level)
	WHERE words.meaning <> 'none'
)
-- Two spellings of one level are one: whoever is on it counts once.
SELECT level, row_number() OVER (ORDER BY level_order)::INTEGER AS level_order
FROM (FROM given_levels QUALIFY row_number() OVER (PARTITION BY word(level) ORDER BY level_order) = 1)
UNION ALL
SELECT level, row_number() OVER (ORDER BY rank)::INTEGER AS level_order FROM known
WHERE place = 1 AND NOT EXISTS (FROM given_levels);
