-- Grain: one row per slice, tool, activity and group; counts are per leader and week.
-- Windows are those of the settings, in whole weeks; see tables/windows.sql.
-- The comparison for a start are leaders who have not started by the end of its window, weighted as the starts are.
WITH mentee_windows AS (
	SELECT sm.slice, w.* FROM windows w
	JOIN mentees m ON m.person_id = w.person_id AND m.start_week_on = w.start_week_on
	JOIN slice_mentees sm ON sm.person_id = w.person_id
),
comparison_windows AS (
	SELECT sl.slice, w.* FROM windows w
	JOIN slice_leaders sl ON sl.person_id = w.person_id
	LEFT JOIN mentees m ON m.person_id = w.person_id
	WHERE m.person_id IS NULL OR m.start_week_on > w.after_to
),
comparison_starts AS (
	SELECT slice, tool, activity, start_week_on, avg(before) AS before, avg(after) AS after,
		avg(active_before) AS active_before, avg(active_after) AS active_after
	FROM comparison_windows GROUP BY ALL
),
weights AS (
	SELECT slice, tool, activity, start_week_on, count(*) AS mentees FROM mentee_windows GROUP BY ALL
),
answers AS (
	SELECT slice, tool, activity, 'mentees' AS "group", count(DISTINCT person_id) AS people, avg(before) AS before,
		avg(after) AS after, avg(active_before) AS active_before_rate, avg(active_after) AS active_after_rate
	FROM mentee_windows GROUP BY ALL
	UNION ALL
	SELECT c.slice, c.tool, c.activity, 'comparison', any_value(p.people),
		sum(c.before * w.mentees) / sum(w.mentees), sum(c.after * w.mentees) / sum(w.mentees),
		sum(c.active_before * w.mentees) / sum(w.mentees), sum(c.active_after * w.mentees) / sum(w.mentees)
	FROM comparison_starts c
	JOIN weights w USING (slice, tool, activity, start_week_on)
	JOIN (
		SELECT cw.slice, cw.tool, cw.activity, count(DISTINCT cw.person_id) AS people
		FROM comparison_windows cw SEMI JOIN weights USING (slice, tool, activity, start_week_on) GROUP BY ALL
	) p USING (slice, tool, activity)
	GROUP BY c.slice, c.tool, c.activity
)
SELECT a.slice, a.tool, a.activity, a."group", a.people::INTEGER AS people, round(a.before, 6)::DOUBLE AS before,
	round(a.after, 6)::DOUBLE AS after, round(a.active_before_rate, 6)::DOUBLE AS active_before_rate,
	round(a.active_after_rate, 6)::DOUBLE AS active_after_rate,
	a."group" = 'mentees' AND a.people < (SELECT count(*) FROM slice_mentees sm WHERE sm.slice = a.slice) AS cut
FROM answers a JOIN slices USING (slice)
ORDER BY slices.slice_order, a.tool = (SELECT tool FROM settings) DESC, a.tool,
	array_position(['contribute', 'react', 'read', 'other'], a.activity), a."group" DESC
