-- Grain: leader × start: the step on the ladder before and after, in the tool the programme is judged by.
-- 0 absent, 1 reader, 2 reactor, 3 contributor: the highest of what is done in more than half of the weeks;
-- 4 community owner: owns a community in the window.
CREATE OR REPLACE TABLE steps AS
WITH wanted AS (SELECT DISTINCT person_id, start_week_on FROM starts),
usual AS (
	SELECT w.person_id, w.start_week_on,
		max(CASE WHEN active_before > 0.5 THEN CASE w.activity WHEN 'read' THEN 1 WHEN 'react' THEN 2 WHEN 'contribute' THEN 3 END
			ELSE 0 END) AS before,
		max(CASE WHEN active_after > 0.5 THEN CASE w.activity WHEN 'read' THEN 1 WHEN 'react' THEN 2 WHEN 'contribute' THEN 3 END
			ELSE 0 END) AS after
	FROM windows w JOIN settings ON settings.tool = w.tool SEMI JOIN wanted USING (person_id, start_week_on)
	WHERE w.activity IN ('read', 'react', 'contribute')
	GROUP BY ALL
),
owned AS (
	SELECT s.person_id, s.start_week_on,
		-- A report counts where it ends: one that runs across the start would make a community older than it is.
		bool_or(c.to_on BETWEEN s.start_week_on + 7 * before_first AND s.start_week_on + 7 * before_last + 6) AS before,
		bool_or(c.to_on BETWEEN s.start_week_on + 7 * after_first AND s.start_week_on + 7 * after_last + 6) AS after
	FROM wanted s JOIN communities c ON c.owner_id = s.person_id, settings
	GROUP BY ALL
)
SELECT u.person_id, u.start_week_on,
	CASE WHEN o.before THEN 4 ELSE u.before END::INTEGER AS step_before,
	CASE WHEN o.after THEN 4 ELSE u.after END::INTEGER AS step_after
FROM usual u LEFT JOIN owned o USING (person_id, start_week_on);
