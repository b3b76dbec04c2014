-- Grain: one row per source, line of the export and reason, for rows not simply accepted; the row itself is in its file.
-- A row that becomes several staged rows is rejected where all of them are, corrected where some are.
CREATE TABLE findings AS
WITH checked AS (
	SELECT source_id, line, rejected, corrected FROM checked_people
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_rounds
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_participation
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_sessions
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_referrals
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_events
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_usage
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_communities
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_survey
	UNION ALL SELECT source_id, line, rejected, corrected FROM checked_stories
)
SELECT source_id, line,
	CASE WHEN bool_and(rejected IS NOT NULL) THEN 'rejected' ELSE 'corrected' END AS outcome,
	coalesce(min(rejected), min(corrected)) AS reason
FROM checked
GROUP BY source_id, line
HAVING bool_or(rejected IS NOT NULL OR corrected IS NOT NULL);
