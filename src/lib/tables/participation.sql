-- Grain: one row per row of the programme list (checked_participation), person × round × role (participation).
CREATE OR REPLACE TABLE checked_participation AS
WITH dated AS (
	SELECT r.*, s.decimal_sign, to_day(r.invited_on, s.date_order) AS invited, to_day(r.applied_on, s.date_order) AS applied,
		to_day(r.started_on, s.date_order) AS started, to_day(r.ended_on, s.date_order) AS ended
	FROM raw_participation r JOIN sources s USING (source_id)
),
typed AS (
	SELECT r.source_id, r.line, r.secondary IS NOT NULL AS secondary, clean(r.person) AS person, k.person_id,
		clean(r.round) AS round, rounds.round IS NOT NULL AS known_round, coalesce(role.meaning, 'mentee') AS role,
		CASE WHEN clean(r.path) IS NULL THEN NULL ELSE coalesce(path.meaning, 'other') END AS path,
		clean(r.path) IS NOT NULL AND path.meaning IS NULL AS odd_path,
		clean(r.role) IS NOT NULL AND role.meaning IS NULL AS odd_role,
		r.invited AS invited_on, r.applied AS applied_on, r.started AS started_on, r.ended AS ended_on,
		status.meaning AS status, clean(r.status) IS NOT NULL AND status.meaning IS NULL AS odd_status,
		by_key.person_id AS referred_by, clean(r.referred_by) IS NOT NULL AND by_key.person_id IS NULL AS odd_referrer,
		to_count(r.session_count, r.decimal_sign) AS session_count, bad_count(r.session_count, r.decimal_sign) AS odd_count,
		(clean(r.invited_on) IS NOT NULL AND r.invited IS NULL) OR (clean(r.applied_on) IS NOT NULL AND r.applied IS NULL)
			OR (clean(r.started_on) IS NOT NULL AND r.started IS NULL)
			OR (clean(r.ended_on) IS NOT NULL AND r.ended IS NULL) AS bad_date
	FROM dated r
	LEFT JOIN person_keys k ON k.key = person_key(r.person)
	LEFT JOIN person_keys by_key ON by_key.key = person_key(r.referred_by)
	LEFT JOIN rounds ON rounds.round = clean(r.round)
	LEFT JOIN words role ON role.kind = 'role' AND role.said = word(r.role)
	LEFT JOIN words path ON path.kind = 'path' AND path.said = word(r.path)
	LEFT JOIN words status ON status.kind = 'status' AND status.said = word(r.status)
),
numbered AS (
	SELECT *, row_number() OVER (PARTITION BY person_id, round, role ORDER BY secondary, source_id, line) AS place FROM typed
)
SELECT *,
	CASE
		WHEN person IS NULL THEN 'missing-person'
		WHEN person_id IS NULL THEN CASE WHEN secondary THEN 'unknown-mentor' ELSE 'unknown-person' END
		WHEN odd_role THEN 'unknown-role'
		WHEN NOT known_round THEN 'unknown-round'
		WHEN bad_date THEN 'impossible-date'
		WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	CASE WHEN odd_path THEN 'unknown-path' WHEN secondary THEN NULL WHEN odd_status THEN 'unknown-status'
		WHEN odd_referrer THEN 'unknown-referrer' WHEN odd_count THEN 'not-a-number' END AS corrected
FROM numbered
-- A mentor stands in a tracker once for each mentee: that is no duplicate.
WHERE NOT (secondary AND place > 1 AND person_id IS NOT NULL);

CREATE OR REPLACE VIEW participation AS
SELECT person_id, round, role, path, invited_on, applied_on, started_on, ended_on, status, referred_by, session_count
FROM checked_participation WHERE rejected IS NULL;
