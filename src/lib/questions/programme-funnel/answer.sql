-- Grain: one row per slice, role, round and stage; entered are all who are listed: invited, applied or taking part.
WITH listed AS (
	SELECT p.slice, p.role, p.round, p.person_id, coalesce(p.status = 'completed', p.ended_on IS NOT NULL) AS completed,
		p.started_on IS NOT NULL OR coalesce(p.session_count > 0, false) OR EXISTS (
			SELECT 1 FROM sessions s WHERE s.round = p.round AND p.person_id IN (s.mentee_id, s.mentor_id)) AS started
	FROM slice_participation p
	WHERE (p.role = 'mentor' OR p.person_id IN (SELECT person_id FROM leaders))
		-- Whoever is still under way has neither completed nor dropped out: not counted yet.
		AND NOT (p.started_on IS NOT NULL AND (p.status IS NOT DISTINCT FROM 'active' OR (p.status IS NULL AND p.ended_on IS NULL)))
),
stages AS (
	SELECT *, 'entered' AS stage, 1 AS stage_order, true AS reached FROM listed
	UNION ALL SELECT *, 'started', 2, started FROM listed
	UNION ALL SELECT *, 'completed', 3, started AND completed FROM listed
)
SELECT s.slice, s.role, s.round, rounds.round_order::INTEGER AS round_order, s.stage, s.stage_order::INTEGER AS stage_order,
	count(*)::INTEGER AS entered, count(*) FILTER (s.reached)::INTEGER AS people
FROM stages s JOIN slices USING (slice) JOIN rounds USING (round)
GROUP BY s.slice, slices.slice_order, s.role, s.round, rounds.round_order, s.stage, s.stage_order
ORDER BY slices.slice_order, s.role, rounds.round_order, s.stage_order
