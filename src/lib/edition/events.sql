-- Grain: one row per event of the programme, by day.
SELECT "on"::VARCHAR AS "on", kind, title FROM events ORDER BY events."on", kind, title
