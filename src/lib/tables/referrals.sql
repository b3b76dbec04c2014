-- Grain: one row per row of the referral list (checked_referrals), one row per recommendation (referrals).
CREATE OR REPLACE TABLE checked_referrals AS
WITH dated AS (
	SELECT r.*, to_day(r.referred_on, s.date_order) AS referred FROM raw_referrals r JOIN sources s USING (source_id)
),
typed AS (
	SELECT r.source_id, r.line, clean(r.from_person) AS from_person, clean(r.to_person) AS to_person,
		giver.person_id AS from_id, taker.person_id AS to_id, r.referred AS referred_on,
		clean(r.referred_on) IS NOT NULL AND r.referred IS NULL AS bad_date, kind.meaning AS kind
	FROM dated r
	LEFT JOIN person_keys giver ON giver.key = person_key(r.from_person)
	LEFT JOIN person_keys taker ON taker.key = person_key(r.to_person)
	LEFT JOIN words kind ON kind.kind = 'referral' AND kind.said = word(r.kind)
),
numbered AS (
	SELECT *, row_number() OVER (PARTITION BY from_id, to_id, referred_on ORDER BY source_id, line) AS place FROM typed
)
SELECT *,
	CASE
		WHEN from_person IS NULL OR to_person IS NULL THEN 'missing-person'
		WHEN lower(from_person) = lower(to_person) OR from_id = to_id THEN 'self-referral'
		WHEN from_id IS NULL OR to_id IS NULL THEN 'unknown-person'
		WHEN bad_date THEN 'impossible-date'
		WHEN place > 1 THEN 'duplicate'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM numbered;

-- A tracker's "referred by" column is a recommendation too, dated by the application.
CREATE OR REPLACE VIEW referrals AS
SELECT from_id, to_id, referred_on, kind FROM checked_referrals WHERE rejected IS NULL
UNION ALL
SELECT referred_by, person_id, coalesce(applied_on, invited_on, started_on), NULL FROM participation
WHERE referred_by IS NOT NULL AND referred_by <> person_id AND NOT EXISTS (
	SELECT 1 FROM checked_referrals c
	WHERE c.rejected IS NULL AND c.from_id = participation.referred_by AND c.to_id = participation.person_id);
