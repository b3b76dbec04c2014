-- Grain: none; how a written value is read, once for all tables.

-- What stands for "no answer".
CREATE MACRO clean(x) AS
	CASE WHEN lower(trim(x)) IN ('', '#n/a', '#nv', 'k. a.', 'k.a.', 'n/a', 'na', 'null', '-', '–', '—') THEN NULL
	ELSE trim(x) END;

-- A calendar day, or null where there is none such (31.02.) or it is no date. A time behind it is cut off.
-- Each form is cut out by a pattern of its own, for strptime would take 25 for the year 25.
CREATE MACRO to_day(x, date_order) AS coalesce(
	try_strptime(
		regexp_extract(x, '^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4})', 1),
		['%Y-%m-%d', '%d.%m.%Y']
	),
	try_strptime(regexp_extract(x, '^([0-9]{1,2}[.][0-9]{1,2}[.][0-9]{2})($| )', 1), '%d.%m.%y'),
	CASE WHEN date_order = 'mdy'
		THEN try_strptime(replace(regexp_extract(x, '^[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}'), '-', '/'), '%m/%d/%Y')
		ELSE try_strptime(replace(regexp_extract(x, '^[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}'), '-', '/'), '%d/%m/%Y')
	END,
	DATE '1899-12-30' + try_cast(regexp_extract(x, '^([0-9]{5})([.][0-9]+)?$', 1) AS INTEGER)
)::DATE;

-- Something is written there, but it is no day of a calendar.
CREATE MACRO bad_day(x, date_order) AS clean(x) IS NOT NULL AND to_day(x, date_order) IS NULL;

-- A number as Germans (1.234,5) or the English (1,234.5) write it; groups of three behind a separator are thousands.
CREATE MACRO to_number(x) AS (
	CASE
		WHEN regexp_full_match(x, '[-+]?[1-9][0-9]{0,2}([.][0-9]{3})+(,[0-9]+)?')
			THEN try_cast(replace(replace(x, '.', ''), ',', '.') AS DOUBLE)
		WHEN regexp_full_match(x, '[-+]?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]+)?') THEN try_cast(replace(x, ',', '') AS DOUBLE)
		WHEN regexp_full_match(x, '[-+]?[0-9]+([.][0-9]+)?(e[-+]?[0-9]+)?') THEN try_cast(x AS DOUBLE)
		WHEN regexp_full_match(x, '[-+]?[0-9]+,[0-9]+') THEN try_cast(replace(x, ',', '.') AS DOUBLE)
	END
);

-- A time of day as HH:MM: 8:15, 14:30 Uhr, 2:30 PM, or a fraction of a day as spreadsheets keep it (0.5833).
CREATE MACRO to_clock(x) AS (
	CASE
		WHEN regexp_matches(x, '[0-9]{1,2}:[0-9]{2}') THEN
			lpad(((regexp_extract(x, '([0-9]{1,2}):[0-9]{2}', 1)::INTEGER % CASE WHEN regexp_matches(x, '[ap][.]?m[.]?\s*$', 'i') THEN 12 ELSE 24 END)
				+ CASE WHEN regexp_matches(x, 'p[.]?m[.]?\s*$', 'i') THEN 12 ELSE 0 END)::VARCHAR, 2, '0')
			|| regexp_extract(x, '[0-9]{1,2}(:[0-9]{2})', 1)
		WHEN to_number(x) > 0 AND to_number(x) < 1 THEN
			lpad((round(to_number(x) * 1440)::INTEGER // 60)::VARCHAR, 2, '0') || ':'
			|| lpad((round(to_number(x) * 1440)::INTEGER % 60)::VARCHAR, 2, '0')
	END
);

-- Monday of the week in which most of a window lies.
CREATE MACRO week_of(from_on, to_on) AS
	date_trunc('week', from_on + ((to_on - from_on) // 2)::INTEGER)::DATE;
