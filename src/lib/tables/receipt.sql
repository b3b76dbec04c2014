-- Grain: one row per source, line of the export and reason, for rows not simply accepted; the row itself is in its file.
-- A row that becomes several staged rows is rejected where all of them are, corrected where some are. `rows` says how many
-- rows of the export it stands for: one, save in a log, where the line is that of the first of so many events.
CREATE OR REPLACE TABLE findings AS
WITH checked AS (
	SELECT source_id, line, rejected, corrected, 1 AS rows, false AS secondary FROM checked_people
	UNION ALL SELECT source_id, line, rejected, corrected, 1, false FROM checked_rounds
	UNION ALL SELECT source_id, line, rejected, corrected, 1, secondary FROM checked_participation
	UNION ALL SELECT source_id, line, rejected, corrected, 1, false FROM checked_sessions
	UNION ALL SELECT source_id, line, rejected, corrected, 1, false FROM checked_referrals
	UNION ALL SELECT source_id, line, rejected, corrected, 1, false FROM checked_events
	UNION ALL SELECT source_id, line, rejected, corrected, 1, false FROM checked_communities
	UNION ALL SELECT source_id, line, rejected, corrected, 1, false FROM checked_survey
	UNION ALL SELECT source_id, line, rejected, corrected, 1, false FROM checked_stories
),
-- Most lines are simply accepted; only the others are gathered.
odd AS (SELECT DISTINCT source_id, line FROM checked WHERE rejected IS NOT NULL OR corrected IS NOT NULL)
SELECT source_id, line,
	CASE WHEN bool_and(rejected IS NOT NULL) THEN 'rejected' ELSE 'corrected' END AS outcome,
	coalesce(min(rejected) FILTER (NOT secondary), min(rejected), min(corrected)) AS reason,
	max(rows)::INTEGER AS rows
FROM checked SEMI JOIN odd USING (source_id, line)
GROUP BY source_id, line
UNION ALL
FROM usage_findings;
