-- Grain: one row per slice and story that may be told. Only released ones; an anonymous story has no level and stands
-- only where the whole company is shown, for a unit or a round would narrow down who told it.
WITH told AS (
	SELECT s.quote, s.first_step, s.tool, s.round, s.release = 'anonymous' AS anonymous,
		CASE WHEN s.release = 'named' THEN leaders.level END AS level,
		coalesce(regexp_matches(lower(s.first_step), '^noch nicht|^(noch )?(keine?[rsn]?|nichts?)[.!]?$|^not yet|^(none|nothing)( yet)?[.!]?$'), false) AS not_yet
	FROM stories s LEFT JOIN leaders USING (person_id)
	WHERE s.release IN ('named', 'anonymous')
)
SELECT slices.slice, t.quote, CASE WHEN t.not_yet THEN NULL ELSE t.first_step END AS first_step, t.tool, t.level,
	t.anonymous, t.not_yet
FROM told t JOIN slices ON slices.dimension IS NULL
	OR (slices.dimension = 'round' AND slices.value = t.round AND NOT t.anonymous)
ORDER BY slices.slice_order, t.not_yet, t.quote
