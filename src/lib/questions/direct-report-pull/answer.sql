-- Grain: one row per slice and group of leaders, by what their manager did: completed the programme as mentee, or
-- never took part. Whoever started before the manager did is left out: nobody was followed.
WITH reports AS (
	SELECT l.person_id, p.manager_id, boss.started_on AS manager_started_on, m.started_on,
		EXISTS (SELECT 1 FROM participation d
			WHERE d.person_id = p.manager_id AND d.role = 'mentee' AND d.status = 'completed') AS completed
	FROM leaders l
	JOIN people p USING (person_id)
	JOIN leaders manager ON manager.person_id = p.manager_id
	LEFT JOIN mentees boss ON boss.person_id = p.manager_id
	LEFT JOIN mentees m ON m.person_id = l.person_id
),
grouped AS (
	SELECT person_id, manager_id, 'mentees' AS "group", started_on > manager_started_on AS joined
	FROM reports WHERE completed AND manager_started_on IS NOT NULL AND (started_on IS NULL OR started_on > manager_started_on)
	UNION ALL
	SELECT person_id, manager_id, 'others', started_on IS NOT NULL FROM reports WHERE manager_started_on IS NULL
)
SELECT s.slice, g."group", count(*)::INTEGER AS eligible, count(*) FILTER (g.joined)::INTEGER AS joined
FROM grouped g JOIN slice_leaders s USING (person_id) JOIN slices USING (slice)
WHERE slices.dimension IS DISTINCT FROM 'round' OR g."group" = 'others'
	OR EXISTS (SELECT 1 FROM slice_mentees m WHERE m.slice = s.slice AND m.person_id = g.manager_id)
GROUP BY s.slice, slices.slice_order, g."group"
ORDER BY slices.slice_order, g."group"
