-- Grain: one row per row of the session list (checked_sessions), one row per session held (sessions).
CREATE TABLE checked_sessions AS
WITH typed AS (
	SELECT r.source_id, r.line, clean(r.mentee) AS mentee, mentee.person_id AS mentee_id, mentor.person_id AS mentor_id,
		clean(r.round) AS written_round, to_day(r.held_on, s.date_order) AS held_on, bad_day(r.held_on, s.date_order) AS bad_date,
		to_clock(clean(r.held_at)) AS held_at,
		coalesce(to_number(r.minutes),
			to_number(regexp_extract(clean(r.minutes), '^([0-9]+([.,][0-9]+)?) *(min|min[.]|minuten|minutes|mins)$', 1, 'i'))) AS minutes,
		clean(r.minutes) IS NOT NULL AS has_minutes, to_number(r.minutes) IS NULL AS minutes_as_text,
		mode.meaning AS mode, clean(r.topic) AS topic, stage.meaning AS stage
	FROM raw_sessions r
	JOIN sources s USING (source_id)
	LEFT JOIN person_keys mentee ON mentee.key = lower(clean(r.mentee))
	LEFT JOIN person_keys mentor ON mentor.key = lower(clean(r.mentor))
	LEFT JOIN words mode ON mode.kind = 'mode' AND mode.said = lower(clean(r.mode))
	LEFT JOIN words stage ON stage.kind = 'stage' AND stage.said = lower(clean(r.stage))
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

CREATE VIEW sessions AS
SELECT mentee_id, mentor_id, coalesce(written_round, (
		-- A list without rounds: the round the mentee had last started when they met.
		SELECT arg_max(p.round, p.started_on) FROM participation p
		WHERE p.person_id = c.mentee_id AND p.role = 'mentee' AND p.started_on <= c.held_on)) AS round,
	held_on, held_at, minutes, mode, topic, stage
FROM checked_sessions c WHERE rejected IS NULL;
