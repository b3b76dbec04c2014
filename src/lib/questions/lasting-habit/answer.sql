-- Grain: one row per slice, group and window: how many have the habit in the last weeks of the window.
-- A window that the data cut off, or with fewer reported weeks than a habit needs, gives no answer.
WITH spans AS (
	SELECT DISTINCT s.person_id, s.start_week_on, w.place, w.name,
		s.start_week_on + 7 * w.first AS from_on, s.start_week_on + 7 * w.last AS to_on
	FROM starts s, (
		SELECT 1 AS place, 'before' AS name, before_first AS first, before_last AS last FROM settings
		UNION ALL SELECT 2, 'after', after_first, after_last FROM settings
		UNION ALL SELECT 3, 'lasting', lasting_first, lasting_last FROM settings
	) w, settings JOIN tool_spans span ON span.tool = settings.tool
	WHERE s.start_week_on + 7 * w.first >= span.first_on AND s.start_week_on + 7 * w.last <= span.last_on
),
latest AS (
	SELECT sp.person_id, sp.start_week_on, sp.name, sp.place, w.count > 0 AS active
	FROM spans sp CROSS JOIN settings
	JOIN weekly w ON w.person_id = sp.person_id AND w.tool = settings.tool AND w.activity = settings.activity
		AND w.week_on BETWEEN sp.from_on AND sp.to_on AND w.count IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY sp.person_id, sp.start_week_on, sp.name ORDER BY w.week_on DESC) <= settings.habit_of
),
judged AS (
	SELECT person_id, start_week_on, name, place, count(*) FILTER (active) >= any_value(settings.habit_active) AS habitual
	FROM latest, settings
	GROUP BY person_id, start_week_on, name, place
	HAVING count(*) = any_value(settings.habit_of)
)
SELECT s.slice, s."group", j.name AS "window", j.place::INTEGER AS window_order, count(*)::INTEGER AS people,
	count(*) FILTER (j.habitual)::INTEGER AS habitual
FROM starts s JOIN judged j USING (person_id, start_week_on) JOIN slices USING (slice)
GROUP BY s.slice, slices.slice_order, s."group", j.name, j.place
ORDER BY slices.slice_order, s."group" DESC, j.place
