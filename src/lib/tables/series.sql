-- Blocks of calendar weeks, counted from the first week of a tool's data; a last block that is not whole is left out.
CREATE OR REPLACE TABLE blocks AS
SELECT span.tool, block.generate_series::INTEGER AS block
FROM tool_spans span, settings,
	generate_series(0, (span.last_on - span.first_on + 7) // (7 * block_weeks) - 1) AS block;

-- Whose course is asked for: leaders, and whoever reports to one. Numbered, to be gathered some at a time.
CREATE OR REPLACE TABLE series_people AS
SELECT p.person_id, u.person_no, row_number() OVER (ORDER BY u.person_no, p.person_id)::INTEGER AS place
FROM people p LEFT JOIN usage_people u USING (person_id)
WHERE p.person_id IN (SELECT person_id FROM leaders) OR p.manager_id IN (SELECT person_id FROM leaders);

CREATE OR REPLACE TABLE series (person_id VARCHAR, tool VARCHAR, activity VARCHAR, ys VARCHAR);
