-- Grain: one row per spelling in the table that may name somebody in question. `people` (key) is sent with the statement: numbers,
-- mail addresses and names of the master data. Only letters of ASCII are compared, whatever their case, without i and k: a capital
-- of another alphabet may become one of these (İ, the sign of kelvin), and each database has rules of its own for the others. So
-- spellings come that only look alike; who is meant is decided where the master data are.
SELECT gs_person, sum(gs_count) AS gs_rows
FROM (
	SELECT {person} AS gs_person, count() AS gs_count
	FROM {table}
	WHERE {part}
	GROUP BY gs_person
) AS gs_named
WHERE lower(replaceRegexpAll(gs_person, '[^!-HJL-hjl-~]+', '')) IN (
	SELECT lower(replaceRegexpAll(key, '[^!-HJL-hjl-~]+', '')) FROM people
)
GROUP BY gs_person
WITH TOTALS
