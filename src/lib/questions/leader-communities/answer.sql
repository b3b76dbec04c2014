-- Grain: one row per slice, calendar month and group: leaders who own a community, and what happens there. A report
-- belongs to the month in which it ends. Members, posts and reactions are those of the owned communities together.
WITH counted AS (
	-- Of overlapping reports of a community the shortest counts; they are never summed.
	SELECT * FROM communities c
	WHERE NOT EXISTS (
		SELECT 1 FROM communities o
		WHERE o.community = c.community AND o.owner_id = c.owner_id AND o.from_on <= c.to_on AND o.to_on >= c.from_on
			-- Windows of 30 days touch across short months; that is no overlap worth a month.
			AND strftime(o.to_on, '%Y-%m') = strftime(c.to_on, '%Y-%m')
			AND (o.to_on - o.from_on, o.from_on) < (c.to_on - c.from_on, c.from_on)
	)
),
owned AS (
	SELECT s.slice, strftime(c.to_on, '%Y-%m') AS month,
		CASE WHEN m.person_id IS NULL THEN 'others' ELSE 'mentees' END AS "group",
		c.owner_id, c.community, c.members, c.posts, c.reactions,
		-- Members are a stock: those of the month's last report.
		row_number() OVER (PARTITION BY s.slice, c.community, c.owner_id, strftime(c.to_on, '%Y-%m') ORDER BY c.to_on DESC) = 1 AS is_last
	FROM counted c
	JOIN slice_leaders s ON s.person_id = c.owner_id
	JOIN slices USING (slice)
	LEFT JOIN mentees m ON m.person_id = c.owner_id
	WHERE m.person_id IS NULL OR EXISTS (
		SELECT 1 FROM slice_mentees sm WHERE sm.slice = s.slice AND sm.person_id = c.owner_id)
),
leaders_in AS (
	SELECT s.slice, CASE WHEN m.person_id IS NULL THEN 'others' ELSE 'mentees' END AS "group", count(*) AS leaders
	FROM slice_leaders s LEFT JOIN mentees m USING (person_id)
	WHERE m.person_id IS NULL OR EXISTS (
		SELECT 1 FROM slice_mentees sm WHERE sm.slice = s.slice AND sm.person_id = s.person_id)
	GROUP BY ALL
)
SELECT o.slice, o.month, o."group", any_value(l.leaders)::INTEGER AS leaders,
	count(DISTINCT o.owner_id)::INTEGER AS owners, count(DISTINCT (o.community, o.owner_id))::INTEGER AS communities,
	sum(o.members) FILTER (o.is_last)::INTEGER AS members, sum(o.posts)::INTEGER AS posts, sum(o.reactions)::INTEGER AS reactions
FROM owned o JOIN slices USING (slice) JOIN leaders_in l ON l.slice = o.slice AND l."group" = o."group"
GROUP BY o.slice, slices.slice_order, o.month, o."group"
ORDER BY slices.slice_order, o.month, o."group"
