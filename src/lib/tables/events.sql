-- Grain: one row per event of the programme.
CREATE OR REPLACE TABLE checked_events AS
WITH dated AS (
	SELECT r.*, to_day(r.on_date, s.date_order) AS "on" FROM raw_events r JOIN sources s USING (source_id)
)
SELECT r.source_id, r.line, r."on", coalesce(kind.meaning, 'other') AS kind, coalesce(clean(r.title), clean(r.kind)) AS title,
	CASE
		WHEN clean(r.on_date) IS NULL THEN 'missing-value'
		WHEN r."on" IS NULL THEN 'impossible-date'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM dated r
LEFT JOIN words kind ON kind.kind = 'event' AND kind.said = word(r.kind);

CREATE OR REPLACE VIEW events AS SELECT "on", kind, title FROM checked_events WHERE rejected IS NULL;
