-- Grain: one row per tool and activity of the usage reports; posts first, for by them a programme is judged.
SELECT tool, activity, count(*)::INTEGER AS rows
FROM usage
GROUP BY tool, activity
ORDER BY (activity = 'contribute') DESC, tool, activity
