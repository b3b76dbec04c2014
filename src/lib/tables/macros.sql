-- Grain: none; how a written value is read, once for all tables.

-- What stands for "no answer".
CREATE OR REPLACE MACRO clean(x) AS
	CASE WHEN lower(trim(x)) IN ('', '#n/a', '#nv', 'k. a.', 'k.a.', 'n/a', 'na', 'null', '-', '–', '—') THEN NULL
	ELSE trim(x) END;

-- Number, mail address or name of a person as it stands in person_keys; a word as it stands in words.
CREATE OR REPLACE MACRO person_key(x) AS lower(regexp_replace(clean(x), '\s+', ' ', 'g'));
CREATE OR REPLACE MACRO word(x) AS lower(regexp_replace(clean(x), '[\s_]+', ' ', 'g'));

-- A year of two digits: those from 69 on are of the last century (POSIX).
CREATE OR REPLACE MACRO whole_year(y) AS
	CASE WHEN length(y) > 2 THEN y WHEN y >= '69' THEN '19' || y ELSE '20' || y END;

-- Number of a month by its German or English name, whole or in three letters.
CREATE OR REPLACE MACRO month_of(name) AS list_position(
	list_transform(['jan(uar|uary)?|jän(ner)?', 'feb(ruar|ruary)?', 'mär(z)?|maerz|mrz|mar(ch)?', 'apr(il)?', 'ma[iy]', 'jun[ie]?',
		'jul[iy]?', 'aug(ust)?', 'sept?(ember)?', 'o[ck]t(ober)?', 'nov(ember)?', 'de[cz](ember)?'],
		lambda pattern: regexp_full_match(name, pattern, 'i')), true);

CREATE OR REPLACE MACRO day_of(year, month, day) AS try_cast(year || '-' || month || '-' || day AS DATE);

-- A calendar day, or null where there is none such (31.02.) or it is no date. A time behind it is cut off.
-- Each form is cut out by a pattern of its own and put together again: strptime would take 25 for the year 25.
-- Five digits are days as spreadsheets count them, from 30 December 1899.
CREATE OR REPLACE MACRO to_day(x, date_order) AS list_transform([x], lambda t:
	CASE
		WHEN regexp_matches(t, '^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}([^0-9]|$)')
			THEN try_cast(replace(regexp_extract(t, '^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}'), '/', '-') AS DATE)
		WHEN regexp_matches(t, '^[0-9]{1,2}[.][0-9]{1,2}[.]([0-9]{4}|[0-9]{2})([^0-9]|$)')
			THEN day_of(whole_year(regexp_extract(t, '^[0-9]+[.][0-9]+[.]([0-9]+)', 1)),
				regexp_extract(t, '^[0-9]+[.]([0-9]+)', 1), regexp_extract(t, '^[0-9]+'))
		WHEN regexp_matches(t, '^[0-9]{1,2}[-/][0-9]{1,2}[-/]([0-9]{4}|[0-9]{2})([^0-9]|$)')
			THEN day_of(whole_year(regexp_extract(t, '^[0-9]+[-/][0-9]+[-/]([0-9]+)', 1)),
				regexp_extract(t, CASE WHEN date_order = 'mdy' THEN '^()([0-9]+)' ELSE '^([0-9]+[-/])([0-9]+)' END, 2),
				regexp_extract(t, CASE WHEN date_order = 'mdy' THEN '^([0-9]+[-/])([0-9]+)' ELSE '^()([0-9]+)' END, 2))
		WHEN regexp_full_match(t, '[1-9][0-9]{4}([.,][0-9]+)?') THEN DATE '1899-12-30' + regexp_extract(t, '^[0-9]+')::INTEGER
		WHEN regexp_full_match(t, '(19|20)[0-9]{6}') THEN day_of(t[1:4], t[5:6], t[7:8])
		-- 3. März 2025, 3 March 2025, 03-Mar-25
		WHEN regexp_matches(t, '^[0-9]{1,2}[.]?[ -]*\pL+[.]?[ ,-]*([0-9]{4}([^0-9]|$)|[0-9]{2}($|[ ,T]))')
			THEN day_of(whole_year(regexp_extract(t, '^[0-9]+[^0-9]+([0-9]+)', 1)), month_of(regexp_extract(t, '\pL+')),
				regexp_extract(t, '^[0-9]+'))
		-- Mar 3, 2025
		WHEN regexp_matches(t, '^\pL+[.]? *[0-9]{1,2}(st|nd|rd|th)?,? +([0-9]{4}([^0-9]|$)|[0-9]{2}($|[ ,T]))')
			THEN day_of(whole_year(regexp_extract(t, '^[^0-9]+[0-9]+[^0-9]+([0-9]+)', 1)), month_of(regexp_extract(t, '\pL+')),
				regexp_extract(t, '[0-9]+'))
	END
)[1];

-- Something is written there, but it is no day of a calendar.
CREATE OR REPLACE MACRO bad_day(x, date_order) AS clean(x) IS NOT NULL AND to_day(x, date_order) IS NULL;

-- A number as Germans, the English, the Swiss or a spreadsheet write it; null where it is none. A minus may stand behind.
-- 1.234,5 and 1,234.5 leave no doubt, nor does 4,8. Groups of three behind one kind of sign are thousands; a single one of
-- them is decimals where the export's decimal sign is that very sign.
CREATE OR REPLACE MACRO to_number(x, decimal_sign) AS list_transform(
	[regexp_replace(regexp_replace(x, '^[-−] ?([0-9.,])', '-\1'), '^([0-9].*[0-9]|[0-9]) ?[-−]$', '-\1')],
	lambda t: CASE
		WHEN regexp_full_match(t, '[0-9]{1,15}') THEN try_cast(t AS DOUBLE)
		WHEN decimal_sign = 'point' AND regexp_full_match(t, '[-+]?[1-9][0-9]{0,2}[.][0-9]{3}') THEN try_cast(t AS DOUBLE)
		WHEN decimal_sign = 'comma' AND regexp_full_match(t, '[-+]?[1-9][0-9]{0,2},[0-9]{3}')
			THEN try_cast(replace(t, ',', '.') AS DOUBLE)
		WHEN regexp_full_match(t, '[-+]?[1-9][0-9]{0,2}([.][0-9]{3})+(,[0-9]+)?')
			THEN try_cast(replace(replace(t, '.', ''), ',', '.') AS DOUBLE)
		WHEN regexp_full_match(t, '[-+]?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]+)?') THEN try_cast(replace(t, ',', '') AS DOUBLE)
		WHEN regexp_full_match(t, '[-+]?[1-9][0-9]{0,2}([ ''’\x{2009}\x{202f}][0-9]{3})+([.,][0-9]+)?')
			THEN try_cast(replace(regexp_replace(t, '[ ''’\x{2009}\x{202f}]', '', 'g'), ',', '.') AS DOUBLE)
		WHEN regexp_full_match(t, '[-+]?[0-9]*[.,]?[0-9]+(e[-+]?[0-9]{1,2})?', 'i') THEN try_cast(replace(t, ',', '.') AS DOUBLE)
	END
)[1];

-- A whole number from nought to ten million, which nothing counted here exceeds; null where it is none.
CREATE OR REPLACE MACRO to_count(x, decimal_sign) AS list_transform([to_number(x, decimal_sign)],
	lambda n: CASE WHEN n BETWEEN 0 AND 10000000 AND n = floor(n) THEN n::INTEGER END)[1];
CREATE OR REPLACE MACRO bad_count(x, decimal_sign) AS clean(x) IS NOT NULL AND to_count(x, decimal_sign) IS NULL;

-- Length of a report's period in days: 7, D30, 90 days.
CREATE OR REPLACE MACRO days_of(x) AS list_transform(
	[try_cast(regexp_extract(x, '^D?([0-9]{1,3})( days| Tage)?$', 1, 'i') AS INTEGER)],
	lambda n: CASE WHEN n BETWEEN 1 AND 366 THEN n END)[1];

-- A time of day as HH:MM: 8:15, 14:30 Uhr, 2:30 PM, or a fraction of a day as spreadsheets keep it (0.5833).
CREATE OR REPLACE MACRO to_clock(x) AS (
	CASE
		WHEN regexp_matches(x, '[0-9]{1,2}:[0-9]{2}') THEN
			lpad(((regexp_extract(x, '([0-9]{1,2}):[0-9]{2}', 1)::INTEGER % CASE WHEN regexp_matches(x, '[ap][.]?m[.]?\s*$', 'i') THEN 12 ELSE 24 END)
				+ CASE WHEN regexp_matches(x, 'p[.]?m[.]?\s*$', 'i') THEN 12 ELSE 0 END)::VARCHAR, 2, '0')
			|| regexp_extract(x, '[0-9]{1,2}(:[0-9]{2})', 1)
		ELSE list_transform([round(to_number(x, 'none') * 1440)], lambda n: CASE WHEN n > 0 AND n < 1440
			THEN lpad((n::INTEGER // 60)::VARCHAR, 2, '0') || ':' || lpad((n::INTEGER % 60)::VARCHAR, 2, '0') END)[1]
	END
);

-- Monday of the week in which most of a window lies.
CREATE OR REPLACE MACRO week_of(from_on, to_on) AS
	date_trunc('week', from_on + ((to_on - from_on) // 2)::INTEGER)::DATE;
