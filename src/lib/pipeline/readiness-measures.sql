-- Grain: one row per tool and activity of the usage reports; posts first, for by them a programme is judged.
SELECT tool, activity, rows::INTEGER AS rows
FROM (SELECT activity_no, count(*) AS rows FROM usage_cells GROUP BY activity_no) JOIN usage_activities USING (activity_no)
ORDER BY (activity = 'contribute') DESC, tool, activity
