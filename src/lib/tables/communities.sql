-- Grain: one row per community and period.
CREATE OR REPLACE TABLE checked_communities AS
WITH dated AS (
	SELECT r.*, s.decimal_sign, to_day(r.to_date, s.date_order) AS to_day_on, to_day(r.from_date, s.date_order) AS from_day_on,
		coalesce(days_of(r.period), 30) AS days
	FROM raw_communities r JOIN sources s USING (source_id)
),
typed AS (
	SELECT r.source_id, r.line, clean(r.community) AS community, clean(r.owner) AS owner, k.person_id AS owner_id,
		coalesce(r.to_day_on, r.from_day_on + (days - 1)) AS to_on, coalesce(r.from_day_on, r.to_day_on - (days - 1)) AS from_on,
		(clean(r.to_date) IS NOT NULL AND r.to_day_on IS NULL) OR (clean(r.from_date) IS NOT NULL AND r.from_day_on IS NULL)
			AS bad_date,
		to_count(r.members, r.decimal_sign) AS members, to_count(r.posts, r.decimal_sign) AS posts,
		to_count(r.reads, r.decimal_sign) AS reads, to_count(r.reactions, r.decimal_sign) AS reactions,
		bad_count(r.members, r.decimal_sign) OR bad_count(r.posts, r.decimal_sign) OR bad_count(r.reads, r.decimal_sign)
			OR bad_count(r.reactions, r.decimal_sign) OR (clean(r.period) IS NOT NULL AND days_of(r.period) IS NULL) AS odd_number
	FROM dated r
	LEFT JOIN person_keys k ON k.key = person_key(r.owner)
),
numbered AS (
	SELECT *, row_number() OVER (PARTITION BY community, owner, from_on, to_on ORDER BY source_id, line) AS place FROM typed
)
SELECT *,
	CASE
		WHEN community IS NULL THEN 'missing-value'
		WHEN bad_date THEN 'impossible-date'
		WHEN to_on IS NULL THEN 'missing-value'
		WHEN to_on < from_on THEN 'reversed-window'
		WHEN owner IS NOT NULL AND owner_id IS NULL THEN 'unknown-person'
		WHEN odd_number THEN 'not-a-number'
		WHEN place > 1 THEN 'duplicate-window'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM numbered;

CREATE OR REPLACE VIEW communities AS
SELECT community, owner_id, from_on, to_on, members, posts, reads, reactions
FROM checked_communities WHERE rejected IS NULL;
