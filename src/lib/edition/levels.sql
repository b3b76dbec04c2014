-- Grain: one row per leadership level, top first.
SELECT level FROM levels ORDER BY level_order
