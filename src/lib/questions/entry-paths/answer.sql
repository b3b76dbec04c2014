-- Grain: one row per slice, role, round and door of entry; rows without round are all rounds together.
WITH doors AS (
	SELECT m.slice, 'mentee' AS role, r.round, coalesce(r.path, 'unknown') AS path
	FROM slice_mentees m JOIN slices USING (slice) JOIN mentee_rounds r USING (person_id)
	WHERE slices.dimension IS DISTINCT FROM 'round' OR slices.value = r.round
	UNION ALL
	SELECT slice, 'mentor', round, coalesce(path, 'unknown') FROM slice_participation WHERE role = 'mentor'
),
counted AS (
	SELECT slice, role, round, path, count(*) AS people FROM doors GROUP BY slice, role, round, path
	UNION ALL
	SELECT slice, role, NULL, path, count(*) FROM doors
	WHERE slice IN (SELECT slice FROM slices WHERE dimension IS DISTINCT FROM 'round')
	GROUP BY slice, role, path
)
SELECT c.slice, c.role, c.round, coalesce(rounds.round_order, 0)::INTEGER AS round_order, c.path,
	c.people::INTEGER AS people, (sum(c.people) OVER (PARTITION BY c.slice, c.role, c.round))::INTEGER AS total
FROM counted c JOIN slices USING (slice) LEFT JOIN rounds USING (round)
ORDER BY slices.slice_order, c.role, coalesce(rounds.round_order, 0), c.people DESC, c.path
