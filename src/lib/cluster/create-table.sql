-- Grain: one row per count of a row of a report, or per person, week and action of a log, with the place it came from. An export is
-- a partition, so that it can be replaced whole; in it a sheet's rows lie by person, as the roll-up of one sheet reads them.
CREATE TABLE IF NOT EXISTS {table} (
	export String, sheet_no UInt32, file String, sheet String, profile String,
	-- Whether it is an event log, whose events were counted by week.
	log UInt8,
	line UInt32, person String, tool String, activity String, measure String, from_on Date, to_on Date,
	-- Nothing where the export says nothing: not licensed.
	count Nullable(Float64),
	-- Rows of the export that it stands for: 0 for all but the first count of a row, the events of a log counted together.
	rows UInt32
) ENGINE = MergeTree PARTITION BY export ORDER BY (export, sheet_no, person, tool, activity, measure, from_on)
