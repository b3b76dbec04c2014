-- Grain: one row per export: what was in it, and how many of its rows; an empty digest while it is being loaded.
CREATE TABLE IF NOT EXISTS {table} (export String, digest String, lines UInt64)
ENGINE = MergeTree PARTITION BY export ORDER BY export
