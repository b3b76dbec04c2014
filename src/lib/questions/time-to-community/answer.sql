-- Grain: one row per slice, group and leader: days from the start to the first report with an own community, or to the
-- end of the reports. Whoever had one before the start is left out, and whoever started before the reports begin. No edition holds these rows.
WITH first_own AS (SELECT owner_id AS person_id, min(to_on) AS owned_on FROM communities GROUP BY owner_id),
reports AS (SELECT min(from_on) AS from_on, max(to_on) AS to_on FROM communities)
SELECT s.slice, s."group",
	(coalesce(f.owned_on, reports.to_on) - s.start_week_on)::INTEGER AS days, f.owned_on IS NOT NULL AS founded
FROM starts s JOIN slices USING (slice) CROSS JOIN reports LEFT JOIN first_own f USING (person_id)
LEFT JOIN mentees m ON m.person_id = s.person_id AND s."group" = 'mentees'
WHERE s.start_week_on BETWEEN reports.from_on AND reports.to_on - 1 AND (f.owned_on IS NULL OR f.owned_on > coalesce(m.started_on, s.start_week_on))
ORDER BY slices.slice_order, s."group" DESC, s.person_id
