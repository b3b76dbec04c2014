-- Grain: one row per community and period.
CREATE TABLE checked_communities AS
WITH typed AS (
	SELECT r.source_id, r.line, clean(r.community) AS community, clean(r.owner) AS owner, k.person_id AS owner_id,
		to_day(r.to_date, s.date_order) AS to_on,
		coalesce(to_day(r.from_date, s.date_order),
			to_day(r.to_date, s.date_order) - (coalesce(to_number(r.period), 30)::INTEGER - 1)) AS from_on,
		bad_day(r.to_date, s.date_order) OR bad_day(r.from_date, s.date_order) AS bad_date,
		to_number(r.members)::INTEGER AS members, to_number(r.posts)::INTEGER AS posts, to_number(r.reads)::INTEGER AS reads,
		to_number(r.reactions)::INTEGER AS reactions
	FROM raw_communities r
	JOIN sources s USING (source_id)
	LEFT JOIN person_keys k ON k.key = lower(clean(r.owner))
),
numbered AS (
	SELECT *, row_number() OVER (PARTITION BY community, owner, from_on, to_on ORDER BY source_id, line) AS place FROM typed
)
SELECT *,
	CASE
		WHEN community IS NULL THEN 'missing-value'
		WHEN bad_date THEN 'impossible-date'
		WHEN to_on IS NULL THEN 'missing-value'
		WHEN owner IS NOT NULL AND owner_id IS NULL THEN 'unknown-person'
		WHEN place > 1 THEN 'duplicate-window'
	END AS rejected,
	NULL::VARCHAR AS corrected
FROM numbered;

CREATE VIEW communities AS
SELECT community, owner_id, from_on, to_on, members, posts, reads, reactions
FROM checked_communities WHERE rejected IS NULL;
