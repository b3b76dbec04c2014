-- Grain: slice × group × leader: the start from which the leader's windows are counted.
-- Mentees have their own. Leaders who never took part get one of the mentees' starts, in the same shares, so that both
-- groups are seen in the same seasons; who gets which is decided by a hash of the number, which knows nothing of them.
CREATE OR REPLACE TABLE starts AS
WITH given AS (
	SELECT s.slice, m.person_id, m.start_week_on,
		row_number() OVER (PARTITION BY s.slice ORDER BY m.start_week_on, m.person_id) - 1 AS place,
		count(*) OVER (PARTITION BY s.slice) AS mentees
	FROM slice_mentees s JOIN mentees m USING (person_id)
),
never AS (
	SELECT s.slice, s.person_id,
		row_number() OVER (PARTITION BY s.slice ORDER BY md5(s.person_id), s.person_id) - 1 AS place,
		count(*) OVER (PARTITION BY s.slice) AS others
	FROM slice_leaders s ANTI JOIN mentees USING (person_id)
)
SELECT slice, 'mentees' AS "group", person_id, start_week_on FROM given
UNION ALL
SELECT never.slice, 'comparison', never.person_id, given.start_week_on
FROM never
JOIN (SELECT slice, any_value(mentees) AS mentees FROM given GROUP BY slice) size USING (slice)
JOIN given ON given.slice = never.slice AND given.place = never.place * size.mentees // never.others;
