-- Grain: one row per cell to be shown: what it is read as, and what is wrong with it.
-- Times of a log are read while they are counted and not here.
WITH cleaned AS (
	SELECT row_no, place, kind, clean(written) AS written FROM preview_cells
),
-- page_viewed, Page viewed and PageViewed are one action.
meanings AS (
	SELECT DISTINCT kind, CASE WHEN kind = 'action' THEN regexp_replace(said, '[^\pL]+', '', 'g') ELSE said END AS said, meaning
	FROM words
),
typed AS (
	SELECT c.*, k.person_id, w.meaning,
		CASE WHEN c.kind = 'date' THEN to_day(c.written, $date_order) END AS on_day,
		CASE WHEN c.kind = 'number' THEN to_number(c.written, $decimal_sign) END AS number,
		CASE WHEN c.kind = 'time' THEN to_clock(c.written) END AS clock
	FROM cleaned c
	LEFT JOIN person_keys k ON c.kind = 'person' AND k.key = person_key(c.written)
	LEFT JOIN meanings w ON w.kind = c.kind AND w.said = CASE WHEN c.kind = 'action'
		THEN regexp_replace(word(c.written), '[^\pL]+', '', 'g') ELSE word(c.written) END
)
SELECT row_no, place,
	CASE kind
		WHEN 'date' THEN on_day::VARCHAR
		WHEN 'number' THEN regexp_replace(number::VARCHAR, '\.0$', '')
		WHEN 'time' THEN clock
		WHEN 'level' THEN written
		ELSE coalesce(meaning, written)
	END AS read_as,
	CASE
		WHEN written IS NULL THEN NULL
		WHEN kind = 'date' AND on_day IS NULL THEN 'impossible-date'
		WHEN kind = 'number' AND number IS NULL THEN 'not-a-number'
		WHEN kind = 'person' AND person_id IS NULL AND EXISTS (FROM person_keys) THEN 'unknown-person'
		WHEN meaning IS NULL AND kind IN (SELECT kind FROM words WHERE kind <> 'level') THEN 'unknown-word'
	END AS problem
FROM typed
