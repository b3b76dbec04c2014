-- Whole blocks of calendar weeks from the first week of a tool's data on; a last block that is not whole is left out.
CREATE OR REPLACE TABLE series_activities AS
SELECT a.activity_no, a.tool, a.activity, (span.last_on - span.first_on + 7) // (7 * block_weeks) AS blocks
FROM usage_activities a JOIN tool_spans span USING (tool), settings;

-- Block and week of every window that is counted, and whether its week has no other.
CREATE OR REPLACE TABLE series_windows AS
SELECT a.activity_no, r.window_no, r.week_on, r.is_log,
	((r.week_on - span.first_on) // (7 * block_weeks))::INTEGER AS block,
	count(*) OVER (PARTITION BY a.activity_no, r.week_on) = 1 AS alone
FROM report_windows r
JOIN tool_spans span USING (tool)
JOIN usage_activities a USING (tool), settings;

-- Whose course is asked for: leaders, and whoever reports to one. Numbered, to be gathered some at a time.
CREATE OR REPLACE TABLE series_people AS
SELECT p.person_id, u.person_no, row_number() OVER (ORDER BY u.person_no, p.person_id)::INTEGER AS place
FROM people p LEFT JOIN usage_people u USING (person_id)
WHERE p.person_id IN (SELECT person_id FROM leaders) OR p.manager_id IN (SELECT person_id FROM leaders);

CREATE OR REPLACE TABLE series (person_id VARCHAR, tool VARCHAR, activity VARCHAR, ys VARCHAR);
