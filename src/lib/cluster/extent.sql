-- Grain: one row: how many rows a table, or one export in it, has, how many of them can count for nobody, and how far events
-- reach. {person} is text, {day} a Date, 1970-01-01 where none can be read, {weight} how many rows of an export a row stands for.
WITH {person} AS gs_person, {day} AS gs_day
SELECT
	sum({weight}) AS gs_rows,
	sumIf({weight}, gs_day = toDate(0)) AS gs_undated,
	sumIf({weight}, gs_day != toDate(0) AND gs_person = '') AS gs_nobody,
	sumIf({weight}, gs_day != toDate(0) AND length(gs_person) = 32 AND match(gs_person, '^[0-9A-Fa-f]+$')) AS gs_concealed,
	sumIf({weight}, gs_day != toDate(0) AND lowerUTF8(gs_person) IN ('(unknown)', 'unknown', '(unbekannt)', 'unbekannt')) AS gs_deleted,
	minIf(gs_day, gs_day != toDate(0)) AS gs_first_on,
	maxIf(gs_day, gs_day != toDate(0)) AS gs_last_on,
	count() AS gs_count
FROM {table}
WHERE {part}
WITH TOTALS
