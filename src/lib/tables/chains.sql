-- Grain: mentee: who brought them in and how many recommendations away from another door they are.
-- The parent is whoever recommended first, where the mentee came by recommendation; generation 0 came by another door.
CREATE OR REPLACE TABLE parents AS
SELECT m.person_id, r.from_id AS parent_id, r.referred_on
FROM mentees m JOIN referrals r ON r.to_id = m.person_id AND r.referred_on <= m.started_on
WHERE m.path = 'recommendation'
QUALIFY row_number() OVER (PARTITION BY m.person_id ORDER BY r.referred_on, r.from_id) = 1;

-- Two who recommended each other before either started: the later edge is cut, and the note says so.
CREATE OR REPLACE TABLE cut_edges AS
WITH RECURSIVE above AS (
	SELECT person_id, parent_id AS ancestor_id FROM parents
	UNION
	SELECT above.person_id, parents.parent_id FROM above JOIN parents ON parents.person_id = above.ancestor_id
),
circle AS (SELECT person_id FROM above WHERE ancestor_id = person_id),
circles AS (
	SELECT above.person_id, min(above.ancestor_id) AS circle_id
	FROM above SEMI JOIN circle USING (person_id)
	WHERE above.ancestor_id IN (SELECT person_id FROM circle)
	GROUP BY ALL
)
SELECT person_id FROM circles JOIN parents USING (person_id)
QUALIFY row_number() OVER (PARTITION BY circle_id ORDER BY referred_on DESC, person_id DESC) = 1;

CREATE OR REPLACE TABLE chains AS
WITH RECURSIVE chain AS (
	SELECT m.person_id, CASE WHEN m.path = 'recommendation' OR p.person_id IS NOT NULL THEN 1 ELSE 0 END AS generation
	FROM mentees m LEFT JOIN (SELECT * FROM parents ANTI JOIN cut_edges USING (person_id)) p USING (person_id)
	WHERE p.parent_id IS NULL OR p.parent_id NOT IN (SELECT person_id FROM mentees)
	UNION ALL
	SELECT p.person_id, chain.generation + 1
	FROM chain JOIN parents p ON p.parent_id = chain.person_id ANTI JOIN cut_edges c ON c.person_id = p.person_id
)
SELECT c.person_id, p.parent_id, c.generation
FROM chain c LEFT JOIN (SELECT * FROM parents ANTI JOIN cut_edges USING (person_id)) p USING (person_id);
