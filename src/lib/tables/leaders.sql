-- Grain: one row per leader, that is person with a level that leads (leaders); one per leader who took part as mentee (mentees).
CREATE OR REPLACE TABLE leaders AS
SELECT people.person_id, people.level, levels.level_order, people.unit, people.region
FROM people JOIN levels ON levels.level = people.level
-- Whoever came after the reference date, or left before it, is not part of its headcount.
WHERE (people.hired_on IS NULL OR people.hired_on <= (SELECT coalesce(reference_on, people.hired_on) FROM settings))
	AND (people.left_on IS NULL OR people.left_on >= (SELECT coalesce(reference_on, people.left_on) FROM settings));

-- A mentee's start is the given start or, where it is missing, the first session of that round, or of no round said; where
-- only the number of sessions is known, the application or else the kick-off. The first start counts.
-- A door that is not said is "recommendation" where a recommendation came before the start.
CREATE OR REPLACE TABLE mentees AS
WITH first_session AS (
	SELECT mentee_id AS person_id, round, min(held_on) AS held_on FROM sessions GROUP BY ALL
),
starts AS (
	SELECT p.person_id, p.round, p.path, coalesce(p.started_on, f.held_on, any_round.held_on,
		CASE WHEN p.session_count > 0 THEN coalesce(p.applied_on, rounds.kick_off_on) END) AS started_on
	FROM participation p
	LEFT JOIN rounds USING (round)
	LEFT JOIN first_session f ON f.person_id = p.person_id AND f.round = p.round
	LEFT JOIN first_session any_round ON any_round.person_id = p.person_id AND any_round.round IS NULL
	WHERE p.role = 'mentee'
	UNION ALL
	SELECT person_id, round, NULL, held_on FROM first_session f
	WHERE NOT EXISTS (SELECT 1 FROM participation p WHERE p.person_id = f.person_id AND p.role = 'mentee')
),
doors AS (
	SELECT s.person_id, s.round, s.started_on, coalesce(s.path, CASE WHEN EXISTS (
		SELECT 1 FROM referrals r WHERE r.to_id = s.person_id AND r.referred_on <= s.started_on) THEN 'recommendation' END) AS path
	FROM starts s JOIN leaders USING (person_id) WHERE s.started_on IS NOT NULL
)
SELECT person_id, round, path, started_on, date_trunc('week', started_on)::DATE AS start_week_on
FROM doors
QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY started_on, round) = 1;

-- Every round a leader took part in as mentee; a leader who came twice is in both. Of a later round the list says itself who
-- recommended: a recommendation that led to the first start does not count again.
CREATE OR REPLACE TABLE mentee_rounds AS
SELECT DISTINCT p.person_id, p.round,
	CASE WHEN p.round = mentees.round THEN mentees.path
		ELSE coalesce(p.path, CASE WHEN p.referred_by <> p.person_id THEN 'recommendation' END) END AS path
FROM participation p JOIN mentees USING (person_id)
WHERE p.role = 'mentee' AND (p.started_on IS NOT NULL OR p.session_count > 0 OR p.round = mentees.round
	OR EXISTS (SELECT 1 FROM sessions s WHERE s.mentee_id = p.person_id AND s.round = p.round))
UNION
SELECT person_id, round, path FROM mentees WHERE round IS NOT NULL;
