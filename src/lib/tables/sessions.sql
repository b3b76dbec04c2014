-- Grain: one row per row of the session list (checked_sessions), one row per session held (sessions).
CREATE OR REPLACE TABLE checked_sessions AS
WITH dated AS (
	SELECT r.*, to_day(r.held_on, s.date_order) AS held, to_number(clean(r.minutes), s.decimal_sign) AS number,
		to_number(regexp_extract(clean(r.minutes), '^([0-9]+([.,][0-9]+)?) *(min|min[.]|minuten|minutes|mins)$', 1, 'i'), s.decimal_sign)
			AS number_in_text
	FROM raw_sessions r JOIN sources s USING (source_id)
),
typed AS (
	SELECT r.source_id, r.line, clean(r.mentee) AS mentee, mentee.person_id AS mentee_id, mentor.person_id AS mentor_id,
		clean(r.round) AS written_round, r.held AS held_on, clean(r.held_on) IS NOT NULL AND r.held IS NULL AS bad_date,
		to_clock(clean(r.held_at)) AS held_at, coalesce(r.number, r.number_in_text) AS minutes,
		clean(r.minutes) IS NOT NULL AS has_minutes, r.number IS NULL AS minutes_as_text,
		mode.meaning AS mode, clean(r.topic) AS topic, stage.meaning AS stage
	FROM dated r
	LEFT JOIN person_keys mentee ON mentee.key = person_key(r.mentee)
	LEFT JOIN person_keys mentor ON mentor.key = person_key(r.mentor)
	LEFT JOIN words mode ON mode.kind = 'mode' AND mode.said = word(r.mode)
	LEFT JOIN words stage ON stage.kind = 'stage' AND stage.said = word(r.stage)
),
numbered AS (
	SELECT *, row_number() OVER (
		PARTITION BY mentee_id, mentor_id, held_on, held_at ORDER BY source_id, line) AS place
	FROM typed
)
SELECT *,
	CASE
		WHEN mentee IS NULL THEN 'missing-person'
		WHEN mentee_id IS NULL THEN 'unknown-person'
		WHEN bad_date THEN 'impossible-date'
		WHEN held_on IS NULL THEN 'missing-value'
		WHEN has_minutes AND minutes IS NULL THEN 'not-a-number'
		WHEN minutes < 5 OR minutes > 480 THEN 'minutes-out-of-range'
		WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	CASE WHEN has_minutes AND minutes_as_text THEN 'minutes-as-text' END AS corrected
FROM numbered;

CREATE OR REPLACE VIEW sessions AS
SELECT mentee_id, mentor_id, coalesce(written_round, (
		-- A list without rounds: the round the mentee had last started when they met.
		SELECT arg_max(p.round, p.started_on) FROM participation p
		WHERE p.person_id = c.mentee_id AND p.role = 'mentee' AND p.started_on <= c.held_on)) AS round,
	held_on, held_at, minutes, mode, topic, stage
FROM checked_sessions c WHERE rejected IS NULL;
