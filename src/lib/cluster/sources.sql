-- Grain: one row per sheet that was loaded, with its place in its export, of a table that `npm run load` has made.
SELECT export, sheet_no, file, sheet, any(profile) AS gs_profile, max(log) AS gs_log, sum(rows) AS gs_rows, count() AS gs_count
FROM {table}
GROUP BY export, sheet_no, file, sheet
WITH TOTALS
