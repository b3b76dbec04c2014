-- Grain: one row per slice, calendar month and group, for the primary measure; a week belongs to the month of its Thursday.
-- Active is who acts in more than half of the month's reported weeks.
-- Mentees are all who ever start, also before they do; the others never do. Months without report have no row.
WITH monthly AS (
	SELECT person_id, strftime(week_on + 3, '%Y-%m') AS month, 2 * count(*) FILTER (count > 0) > count(*) AS active
	FROM weekly JOIN settings USING (tool, activity) WHERE count IS NOT NULL
	GROUP BY ALL
),
weeks AS (
	SELECT strftime(week_on + 3, '%Y-%m') AS month, count(*) AS weeks FROM tool_weeks JOIN settings USING (tool) GROUP BY ALL
),
grouped AS (
	SELECT sm.slice, monthly.month, 'mentees' AS "group", active FROM monthly JOIN slice_mentees sm USING (person_id)
	UNION ALL
	SELECT sl.slice, monthly.month, 'others', active FROM monthly JOIN slice_leaders sl USING (person_id)
	WHERE monthly.person_id NOT IN (SELECT person_id FROM mentees)
)
SELECT g.slice, g.month, any_value(weeks.weeks)::INTEGER AS weeks, g."group", count(*)::INTEGER AS people,
	count(*) FILTER (g.active)::INTEGER AS active
FROM grouped g JOIN weeks USING (month) JOIN slices USING (slice)
GROUP BY g.slice, slices.slice_order, g.month, g."group"
ORDER BY slices.slice_order, g.month, g."group"
