-- Grain: one row per table: rows that count.
SELECT 'people' AS name, count(*)::INTEGER AS count FROM people
UNION ALL SELECT 'rounds', count(*)::INTEGER FROM rounds
UNION ALL SELECT 'participation', count(*)::INTEGER FROM participation
UNION ALL SELECT 'sessions', count(*)::INTEGER FROM sessions
UNION ALL SELECT 'referrals', count(*)::INTEGER FROM referrals
UNION ALL SELECT 'events', count(*)::INTEGER FROM events
UNION ALL SELECT 'usage', count(*)::INTEGER FROM usage_cells
UNION ALL SELECT 'communities', count(*)::INTEGER FROM communities
UNION ALL SELECT 'survey', count(*)::INTEGER FROM survey
UNION ALL SELECT 'stories', count(*)::INTEGER FROM stories
UNION ALL SELECT 'leaders', count(*)::INTEGER FROM people SEMI JOIN levels USING (level)
UNION ALL SELECT 'mentees', count(DISTINCT person_id)::INTEGER FROM participation p
WHERE role = 'mentee' AND person_id IN (SELECT person_id FROM people SEMI JOIN levels USING (level))
UNION ALL SELECT 'concealed', coalesce(sum(rows), 0)::INTEGER FROM findings WHERE reason = 'concealed-names'
