-- Grain: one row per level as the master data write it; place from the top, null where it leads nobody; whether its name is
-- one that the house knows, for those who lead or those who do not.
SELECT clean(r.level) AS level, count(DISTINCT clean(r.person_id))::INTEGER AS people, min(levels.level_order)::INTEGER AS place,
	bool_or(words.said IS NOT NULL) AS known
FROM raw_people r
LEFT JOIN levels ON word(levels.level) = word(r.level)
LEFT JOIN words ON words.kind = 'level' AND words.said = word(r.level)
WHERE clean(r.level) IS NOT NULL
GROUP BY clean(r.level)
ORDER BY place NULLS LAST, people DESC, level
