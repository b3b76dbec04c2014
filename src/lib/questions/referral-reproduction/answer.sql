-- Grain: one row per slice and round; mentees are those who completed it, brought_in the mentees whose first
-- recommendation was theirs and who started until the follow-up ended. Nothing is said of a round whose follow-up runs.
WITH finished AS (
	SELECT p.person_id, p.round, coalesce(p.ended_on, (
		SELECT max(s.held_on) FROM sessions s WHERE s.mentee_id = p.person_id AND s.round = p.round)) AS ended_on
	FROM participation p SEMI JOIN mentees USING (person_id)
	WHERE p.role = 'mentee' AND p.status = 'completed'
	-- Whoever completed twice counts once, with the first.
	QUALIFY row_number() OVER (PARTITION BY p.person_id ORDER BY p.ended_on, p.round) = 1
),
brought AS (
	SELECT f.person_id, f.round, f.ended_on, count(child.person_id) AS brought_in
	FROM finished f CROSS JOIN settings
	LEFT JOIN chains c ON c.parent_id = f.person_id
	LEFT JOIN mentees child ON child.person_id = c.person_id AND child.started_on <= f.ended_on + settings.follow_up_days
	GROUP BY f.person_id, f.round, f.ended_on
),
by_round AS (
	SELECT s.slice, b.round, count(*) AS mentees, sum(b.brought_in) AS brought_in,
		bool_and(b.ended_on + settings.follow_up_days <= settings.horizon_on) AS closed
	FROM brought b JOIN slice_mentees s USING (person_id) JOIN slices USING (slice) CROSS JOIN settings
	WHERE b.ended_on IS NOT NULL AND (slices.dimension IS DISTINCT FROM 'round' OR slices.value = b.round)
	GROUP BY s.slice, b.round
)
SELECT b.slice, b.round, rounds.round_order::INTEGER AS round_order, b.mentees::INTEGER AS mentees,
	CASE WHEN b.closed THEN b.brought_in END::INTEGER AS brought_in,
	CASE WHEN b.closed THEN b.brought_in / b.mentees END::DOUBLE AS reproduction, b.closed
FROM by_round b JOIN slices USING (slice) JOIN rounds USING (round)
ORDER BY slices.slice_order, rounds.round_order
