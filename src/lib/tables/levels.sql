-- Grain: one row per leadership level that leads, top first.
-- Given levels win; otherwise names the house knows are ordered by rank, and of two names of one rank
-- ("Teamleitung" 210 times, "Teamleiter" once) the frequent one is the level, the other is reported, never guessed.
CREATE TABLE levels AS
WITH written AS (
	SELECT clean(level) AS level, count(*) AS people FROM raw_people WHERE clean(level) IS NOT NULL GROUP BY ALL
),
known AS (
	SELECT written.level, words.meaning::INTEGER AS rank, people,
		row_number() OVER (PARTITION BY words.meaning ORDER BY people DESC, written.level) AS place
	FROM written JOIN words ON words.kind = 'level' AND words.said = lower(written.level)
	WHERE words.meaning <> 'none'
)
SELECT level, level_order FROM given_levels
UNION ALL
SELECT level, row_number() OVER (ORDER BY rank)::INTEGER AS level_order FROM known
WHERE place = 1 AND NOT EXISTS (FROM given_levels);
