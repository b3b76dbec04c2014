-- Grain: one row per event of the programme.
CREATE TABLE checked_events AS
SELECT r.source_id, r.line, to_day(r.on_date, s.date_order) AS "on", coalesce(kind.meaning, 'other') AS kind,
	coalesce(clean(r.title), clean(r.kind)) AS title,
	CASE
		WHEN bad_day(r.on_date, s.date_order) THEN 'impossible-date'
		WHEN clean(r.on_date) IS NULL THEN 'missing-value'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM raw_events r
JOIN sources s USING (source_id)
LEFT JOIN words kind ON kind.kind = 'event' AND kind.said = lower(clean(r.kind));

CREATE VIEW events AS SELECT "on", kind, title FROM checked_events WHERE rejected IS NULL;
