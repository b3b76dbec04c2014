-- Grain: one row: how many rows a table, or one export in it, has, how many of them can count for nobody, and how far events
-- reach. {person} is text, {day} gives a Date by the name gs_day, 1970-01-01 where none can be read, {weight} says how many rows
-- of an export a row stands for. Spellings are looked at once each: a pattern that is held against every row costs more than to
-- bring them together.
SELECT
	sum(gs_all) AS gs_rows,
	sum(gs_none) AS gs_undated,
	sumIf(gs_all - gs_none, gs_person = '') AS gs_nobody,
	sumIf(gs_all - gs_none, length(gs_person) = 32 AND match(gs_person, '^[0-9A-Fa-f]+$')) AS gs_concealed,
	sumIf(gs_all - gs_none, lowerUTF8(gs_person) IN ('(unknown)', 'unknown', '(unbekannt)', 'unbekannt')) AS gs_deleted,
	minIf(gs_first_day, gs_first_day != toDate(0)) AS gs_first_on,
	max(gs_last_day) AS gs_last_on,
	sum(gs_count) AS gs_counted
FROM (
	WITH {day}
	SELECT
		{person} AS gs_person, sum({weight}) AS gs_all, sumIf({weight}, gs_day = toDate(0)) AS gs_none,
		minIf(gs_day, gs_day != toDate(0)) AS gs_first_day, max(gs_day) AS gs_last_day, count() AS gs_count
	FROM {table}
	WHERE {part}
	GROUP BY gs_person
) AS gs_spelled
WITH TOTALS
