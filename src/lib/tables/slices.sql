-- Grain: one row per slice (slices), slice × leader (slice_leaders), slice × mentee (slice_mentees), slice × row of the
-- programme list (slice_participation).
-- A unit or region narrows leaders and mentees alike; a round narrows the mentees only: its headcount and its
-- comparison stay those of the whole company.
CREATE OR REPLACE TABLE slices AS
SELECT 'all' AS slice, NULL::VARCHAR AS dimension, NULL::VARCHAR AS value, 0 AS slice_order
UNION ALL
SELECT 'unit:' || unit, 'unit', unit, (1000 + row_number() OVER (ORDER BY unit))::INTEGER
FROM (SELECT DISTINCT unit FROM leaders WHERE unit IS NOT NULL)
UNION ALL
SELECT 'region:' || region, 'region', region, (2000 + row_number() OVER (ORDER BY region))::INTEGER
FROM (SELECT DISTINCT region FROM leaders WHERE region IS NOT NULL)
UNION ALL
SELECT 'round:' || round, 'round', round, 3000 + round_order FROM rounds;

CREATE OR REPLACE TABLE slice_leaders AS
SELECT slices.slice, leaders.person_id FROM slices JOIN leaders ON
	slices.dimension IS NULL OR slices.dimension = 'round'
	OR (slices.dimension = 'unit' AND slices.value = leaders.unit)
	OR (slices.dimension = 'region' AND slices.value = leaders.region);

CREATE OR REPLACE TABLE slice_mentees AS
SELECT s.slice, s.person_id FROM slice_leaders s JOIN slices USING (slice) JOIN mentees USING (person_id)
WHERE slices.dimension IS DISTINCT FROM 'round'
	OR EXISTS (SELECT 1 FROM mentee_rounds r WHERE r.person_id = s.person_id AND r.round = slices.value);

-- Every slice a leader is in, and those in which the leader counts and is not only compared with, each behind its place.
CREATE OR REPLACE VIEW leader_slices AS
SELECT s.person_id, string_agg(slices.slice_order || ' ' || s.slice, chr(31)) AS slices,
	string_agg(slices.slice_order || ' ' || s.slice, chr(31)) FILTER (m.person_id IS NULL OR sm.person_id IS NOT NULL) AS focus
FROM slice_leaders s
JOIN slices USING (slice)
LEFT JOIN mentees m USING (person_id)
LEFT JOIN slice_mentees sm ON sm.slice = s.slice AND sm.person_id = s.person_id
GROUP BY s.person_id;

-- Mentors lead nobody, so they are found by their own unit and region; a round's slice holds that round alone.
CREATE OR REPLACE VIEW slice_participation AS
SELECT slices.slice, p.*
FROM participation p
JOIN people USING (person_id)
JOIN slices ON slices.dimension IS NULL OR (slices.dimension = 'round' AND slices.value = p.round)
	OR (slices.dimension = 'unit' AND slices.value = people.unit)
	OR (slices.dimension = 'region' AND slices.value = people.region);
