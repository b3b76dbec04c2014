-- Grain: one row per spelling in the table that may name somebody in question. `people` (key) is sent with the statement: numbers,
-- mail addresses and names of the master data. Blanks and case are passed over; who is meant is decided where the master data are.
SELECT gs_person, sum(gs_count) AS gs_rows
FROM (
	SELECT {person} AS gs_person, count() AS gs_count
	FROM {table}
	WHERE {part}
	GROUP BY gs_person
) AS gs_named
WHERE lowerUTF8(replaceRegexpAll(gs_person, '[\\s\\x{A0}]+', '')) IN (
	SELECT lowerUTF8(replaceRegexpAll(key, '[\\s\\x{A0}]+', '')) FROM people
)
GROUP BY gs_person
WITH TOTALS
