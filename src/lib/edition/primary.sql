-- Grain: one row, the measure a programme is judged by unless its settings name another: posts in the intranet tool,
-- which is the tool that is read and reacted to as well.
SELECT tool, 'contribute' AS activity
FROM weekly
GROUP BY tool
HAVING bool_or(activity = 'contribute')
ORDER BY bool_or(activity = 'read') DESC, bool_or(activity = 'react') DESC, count(*) DESC, tool
LIMIT 1
