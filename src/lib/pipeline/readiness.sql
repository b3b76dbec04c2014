-- Grain: one row per tool of the usage reports: how far they reach and whom they know.
WITH windows AS (
	SELECT tool, from_on, to_on, week_of(from_on, to_on) AS week_on, to_on - from_on + 1 AS days
	FROM (
		SELECT DISTINCT a.tool, w.from_on, w.to_on
		FROM (SELECT DISTINCT activity_no, window_no FROM usage_sources) s
		JOIN usage_activities a USING (activity_no)
		JOIN usage_days w USING (window_no)
	)
),
spans AS (
	SELECT tool, min(from_on) AS first_on, max(to_on) AS last_on, max(days) AS longest,
		count(DISTINCT week_on) FILTER (days <= 7) AS weeks,
		(max(week_on) FILTER (days <= 7) - min(week_on) FILTER (days <= 7)) // 7 + 1 AS all_weeks
	FROM windows GROUP BY tool
),
leads AS (SELECT DISTINCT person_id FROM people SEMI JOIN levels USING (level)),
taking_part AS (SELECT DISTINCT person_id FROM participation SEMI JOIN leads USING (person_id) WHERE role = 'mentee'),
known AS (
	SELECT DISTINCT a.tool, p.person_id
	FROM (SELECT DISTINCT activity_no, person_no FROM usage_cells WHERE count IS NOT NULL) c
	JOIN usage_activities a USING (activity_no)
	JOIN usage_people p USING (person_no)
),
heads AS (
	SELECT k.tool, count(l.person_id) AS leaders, count(t.person_id) AS mentees
	FROM known k LEFT JOIN leads l USING (person_id) LEFT JOIN taking_part t USING (person_id)
	GROUP BY k.tool
)
SELECT s.tool, first_on::VARCHAR AS first_on, last_on::VARCHAR AS last_on, weeks::INTEGER AS weeks,
	coalesce(all_weeks - weeks, 0)::INTEGER AS missing, CASE WHEN longest > 7 THEN longest ELSE 0 END::INTEGER AS longest_window,
	coalesce(heads.leaders, 0)::INTEGER AS leaders, coalesce(heads.mentees, 0)::INTEGER AS mentees
FROM spans s LEFT JOIN heads USING (tool)
ORDER BY weeks DESC, s.tool
