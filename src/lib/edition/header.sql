-- Grain: one row, the dates of an edition.
SELECT
	(SELECT max(as_of)::VARCHAR FROM people) AS reference_on,
	(SELECT (max(week_on) + 6)::VARCHAR FROM tool_weeks) AS data_until,
	(SELECT count(*)::INTEGER FROM people) AS people,
	(SELECT count(*)::INTEGER FROM participation) AS participants,
	(SELECT count(*)::INTEGER FROM leaders) AS leaders
