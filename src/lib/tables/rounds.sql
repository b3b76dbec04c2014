-- Grain: one row per round. Where no export describes rounds, they come from their participants and say so.
CREATE OR REPLACE TABLE checked_rounds AS
WITH dated AS (
	SELECT r.*, s.decimal_sign, to_day(r.kick_off_on, s.date_order) AS kick_off, to_day(r.closing_on, s.date_order) AS closing
	FROM raw_rounds r JOIN sources s USING (source_id)
),
typed AS (
	SELECT r.source_id, r.line, clean(r.round) AS round, r.kick_off AS kick_off_on, r.closing AS closing_on,
		words.meaning AS owner, to_count(r.seats, r.decimal_sign) AS seats, bad_count(r.seats, r.decimal_sign) AS odd_seats,
		(clean(r.kick_off_on) IS NOT NULL AND r.kick_off IS NULL) OR (clean(r.closing_on) IS NOT NULL AND r.closing IS NULL)
			AS bad_date,
		row_number() OVER (PARTITION BY clean(r.round) ORDER BY r.source_id, r.line) AS place
	FROM dated r
	LEFT JOIN words ON words.kind = 'owner' AND words.said = word(r.owner)
)
SELECT *,
	CASE WHEN round IS NULL THEN 'missing-value' WHEN bad_date THEN 'impossible-date' WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	CASE WHEN odd_seats THEN 'not-a-number' END AS corrected
FROM typed;

CREATE OR REPLACE TABLE rounds AS
WITH described AS (
	SELECT round, kick_off_on, closing_on, owner, seats, false AS derived FROM checked_rounds WHERE rejected IS NULL
),
participants AS (
	SELECT clean(r.round) AS round, min(to_day(r.started_on, s.date_order)) AS kick_off_on,
		max(to_day(r.ended_on, s.date_order)) AS closing_on, NULL::VARCHAR AS owner, NULL::INTEGER AS seats, true AS derived
	FROM raw_participation r JOIN sources s USING (source_id)
	WHERE clean(r.round) IS NOT NULL AND NOT EXISTS (FROM described)
	GROUP BY clean(r.round)
)
SELECT *, row_number() OVER (ORDER BY kick_off_on NULLS LAST, round)::INTEGER AS round_order
FROM (FROM described UNION ALL FROM participants);
