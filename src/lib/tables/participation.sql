-- Grain: one row per row of the programme list (checked_participation), person × round × role (participation).
CREATE TABLE checked_participation AS
WITH typed AS (
	SELECT r.source_id, r.line, clean(r.person) AS person, k.person_id, clean(r.round) AS round,
		rounds.round IS NOT NULL AS known_round, coalesce(role.meaning, 'mentee') AS role,
		CASE WHEN clean(r.path) IS NULL THEN NULL ELSE coalesce(path.meaning, 'other') END AS path,
		clean(r.path) IS NOT NULL AND path.meaning IS NULL AS odd_path,
		clean(r.role) IS NOT NULL AND role.meaning IS NULL AS odd_role,
		to_day(r.invited_on, s.date_order) AS invited_on, to_day(r.applied_on, s.date_order) AS applied_on,
		to_day(r.started_on, s.date_order) AS started_on, to_day(r.ended_on, s.date_order) AS ended_on,
		status.meaning AS status, by_key.person_id AS referred_by,
		bad_day(r.invited_on, s.date_order) OR bad_day(r.applied_on, s.date_order)
			OR bad_day(r.started_on, s.date_order) OR bad_day(r.ended_on, s.date_order) AS bad_date
	FROM raw_participation r
	JOIN sources s USING (source_id)
	LEFT JOIN person_keys k ON k.key = lower(clean(r.person))
	LEFT JOIN person_keys by_key ON by_key.key = lower(clean(r.referred_by))
	LEFT JOIN rounds ON rounds.round = clean(r.round)
	LEFT JOIN words role ON role.kind = 'role' AND role.said = lower(clean(r.role))
	LEFT JOIN words path ON path.kind = 'path' AND path.said = lower(clean(r.path))
	LEFT JOIN words status ON status.kind = 'status' AND status.said = lower(clean(r.status))
),
numbered AS (
	SELECT *, row_number() OVER (PARTITION BY person_id, round, role ORDER BY source_id, line) AS place FROM typed
)
SELECT *,
	CASE
		WHEN person IS NULL THEN 'missing-person'
		WHEN person_id IS NULL THEN 'unknown-person'
		WHEN odd_role THEN 'unknown-role'
		WHEN NOT known_round THEN 'unknown-round'
		WHEN bad_date THEN 'impossible-date'
		WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	CASE WHEN odd_path THEN 'unknown-path' END AS corrected
FROM numbered;

CREATE VIEW participation AS
SELECT person_id, round, role, path, invited_on, applied_on, started_on, ended_on, status, referred_by
FROM checked_participation WHERE rejected IS NULL;
