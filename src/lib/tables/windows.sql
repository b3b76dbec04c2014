-- Grain: leader × start × tool × activity, for every start of a mentee and every leader: means per week before and after.
-- A window must lie inside the data; weeks without report are left out of the mean, two thirds of them must be there.
CREATE OR REPLACE TABLE windows AS
WITH all_starts AS (SELECT DISTINCT start_week_on FROM mentees),
reach AS (
	SELECT s.start_week_on, span.tool,
		s.start_week_on + 7 * before_first AS before_from, s.start_week_on + 7 * before_last AS before_to,
		s.start_week_on + 7 * after_first AS after_from, s.start_week_on + 7 * after_last AS after_to,
		ceil((before_last - before_first + 1) * 2 / 3.0) AS before_least,
		ceil((after_last - after_first + 1) * 2 / 3.0) AS after_least
	FROM all_starts s, settings, tool_spans span
	WHERE s.start_week_on + 7 * before_first >= span.first_on AND s.start_week_on + 7 * after_last <= span.last_on
)
SELECT w.person_id, r.start_week_on, w.tool, w.activity, r.after_to::DATE AS after_to,
	avg(w.count) FILTER (w.week_on <= r.before_to) AS before,
	avg(w.count) FILTER (w.week_on >= r.after_from) AS after,
	avg((w.count > 0)::INTEGER) FILTER (w.week_on <= r.before_to) AS active_before,
	avg((w.count > 0)::INTEGER) FILTER (w.week_on >= r.after_from) AS active_after
FROM reach r
JOIN weekly w ON w.tool = r.tool AND w.week_on BETWEEN r.before_from AND r.after_to
	AND (w.week_on <= r.before_to OR w.week_on >= r.after_from)
GROUP BY w.person_id, r.start_week_on, w.tool, w.activity, r.before_to, r.after_from, r.after_to, r.before_least, r.after_least
HAVING count(w.count) FILTER (w.week_on <= r.before_to) >= r.before_least
	AND count(w.count) FILTER (w.week_on >= r.after_from) >= r.after_least;
