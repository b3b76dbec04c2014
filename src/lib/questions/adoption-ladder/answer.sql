-- Grain: one row per slice, group, step before and step after; see tables/steps.sql for the steps.
SELECT s.slice, s."group", st.step_before, st.step_after, count(*)::INTEGER AS people,
	(sum(count(*)) OVER (PARTITION BY s.slice, s."group"))::INTEGER AS total
FROM starts s JOIN steps st USING (person_id, start_week_on) JOIN slices USING (slice)
GROUP BY s.slice, slices.slice_order, s."group", st.step_before, st.step_after
ORDER BY slices.slice_order, s."group" DESC, st.step_before, st.step_after
