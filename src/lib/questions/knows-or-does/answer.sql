-- Grain: one row per slice, group, whether the leader judges the tools better than before and whether the leader stands
-- higher on the ladder. People who answered the judging item in both waves and whose steps are known.
WITH judged AS (
	SELECT before.person_id, before.item, after.value > before.value AS knows_more
	FROM survey before
	JOIN survey after ON after.person_id = before.person_id AND after.item = before.item AND after.wave = 'after'
	JOIN settings ON settings.judging_item = before.item
	WHERE before.wave = 'before' AND before.value IS NOT NULL AND after.value IS NOT NULL
)
SELECT s.slice, s."group", any_value(j.item) AS item, j.knows_more, st.step_after > st.step_before AS does_more, count(*)::INTEGER AS people,
	(sum(count(*)) OVER (PARTITION BY s.slice, s."group"))::INTEGER AS total
FROM starts s
JOIN steps st USING (person_id, start_week_on)
JOIN judged j USING (person_id)
JOIN slices USING (slice)
GROUP BY s.slice, slices.slice_order, s."group", knows_more, does_more
ORDER BY slices.slice_order, s."group" DESC, knows_more DESC, does_more DESC
