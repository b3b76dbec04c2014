-- Grain: one row per slice, item, group, wave and answer, people who answered the item in both waves; and one per slice,
-- item and group without wave and answer, for the mean change with its sample variance.
WITH pairs AS (
	SELECT before.person_id, before.item, before.value AS before, after.value AS after
	FROM survey before
	JOIN survey after ON after.person_id = before.person_id AND after.item = before.item AND after.wave = 'after'
	WHERE before.wave = 'before' AND before.value IS NOT NULL AND after.value IS NOT NULL
),
grouped AS (
	SELECT s.slice, p.item, s."group", p.before, p.after FROM pairs p JOIN starts s USING (person_id)
),
waves AS (
	SELECT slice, item, "group", 'before' AS wave, before AS answer FROM grouped
	UNION ALL SELECT slice, item, "group", 'after', after FROM grouped
),
sizes AS (
	SELECT slice, item, "group", count(*) AS answered, avg(after - before) AS mean_change,
		var_samp(after - before) AS variance
	FROM grouped GROUP BY ALL
),
answers AS (
	SELECT slice, item, "group", NULL AS wave, NULL AS answer, answered AS people, answered, mean_change, variance FROM sizes
	UNION ALL
	SELECT w.slice, w.item, w."group", w.wave, w.answer, count(*), any_value(z.answered), NULL, NULL
	FROM waves w JOIN sizes z USING (slice, item, "group")
	GROUP BY w.slice, w.item, w."group", w.wave, w.answer
)
SELECT a.slice, a.item, a."group", a.wave, a.answer::VARCHAR AS answer, a.answer::INTEGER AS answer_order,
	a.people::INTEGER AS people, a.answered::INTEGER AS answered, a.mean_change::DOUBLE AS mean_change,
	a.variance::DOUBLE AS variance
FROM answers a JOIN slices USING (slice)
ORDER BY slices.slice_order, a.item, a."group" DESC, a.wave DESC NULLS FIRST, a.answer
