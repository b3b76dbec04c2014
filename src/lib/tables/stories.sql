-- Grain: one row per story told. A release that is not understood counts as none.
CREATE OR REPLACE TABLE checked_stories AS
WITH typed AS (
	SELECT r.source_id, r.line, clean(r.person) AS person, k.person_id, clean(r.round) AS round, clean(r.quote) AS quote,
		clean(r.first_step) AS first_step, clean(r.tool) AS tool, coalesce(release.meaning, 'no') AS release
	FROM raw_stories r
	LEFT JOIN person_keys k ON k.key = person_key(r.person)
	LEFT JOIN words release ON release.kind = 'release' AND release.said = word(r.release)
)
SELECT *,
	CASE
		WHEN quote IS NULL THEN 'missing-value'
		WHEN person IS NOT NULL AND person_id IS NULL THEN 'unknown-person'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM typed;

CREATE OR REPLACE VIEW stories AS
SELECT person_id, round, quote, first_step, tool, release FROM checked_stories WHERE rejected IS NULL;
