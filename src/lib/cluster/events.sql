-- Grain: person × tool × action × calendar week (its Monday, in days since 1970-01-01): events of the people in question, to the day
-- {until}: what has come since the table was first looked at belongs to the next edition. {day} gives a Date by the name gs_day.
-- `people` (gs_person, gs_number) is sent with the statement: each spelling, and whom it names. Shards count what they hold;
-- spellings are put together where their counts meet.
SELECT gs_number, gs_tool, gs_action, toUInt32(gs_monday) AS gs_week, sum(gs_count) AS gs_events
FROM (
	WITH {day}
	SELECT {person} AS gs_person, {tool} AS gs_tool, {action} AS gs_action, toMonday(gs_day) AS gs_monday, count() AS gs_count
	FROM {table}
	WHERE {part} AND gs_person IN (SELECT gs_person FROM people) AND gs_day != toDate(0) AND gs_day <= toDate({until})
	GROUP BY gs_person, gs_tool, gs_action, gs_monday
) AS gs_rolled
ALL INNER JOIN people USING (gs_person)
GROUP BY gs_number, gs_tool, gs_action, gs_week
WITH TOTALS
