-- Grain: one row per level as the master data write it; place from the top, null where it leads nobody.
SELECT clean(r.level) AS level, count(DISTINCT clean(r.person_id))::INTEGER AS people, min(levels.level_order)::INTEGER AS place
FROM raw_people r LEFT JOIN levels ON word(levels.level) = word(r.level)
WHERE clean(r.level) IS NOT NULL
GROUP BY clean(r.level)
ORDER BY place NULLS LAST, people DESC, level
