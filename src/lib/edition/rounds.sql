-- Grain: one row per round, by kick-off.
SELECT round, kick_off_on::VARCHAR AS kick_off_on, closing_on::VARCHAR AS closing_on, owner, derived
FROM rounds ORDER BY round_order
