-- Grain: one row per row of an export (usage and survey: per measure or item of a row), every value as it was written.
CREATE TABLE sources (
	source_id INTEGER, file VARCHAR, sheet VARCHAR, profile VARCHAR, table_name VARCHAR, date_order VARCHAR,
	-- Sign before decimals; whether it is an event log, of which each row is one event.
	decimal_sign VARCHAR, is_log BOOLEAN
);
-- Rows that were refused before anything was typed, left out or mended by hand; whole reasons that were left out.
CREATE TABLE refused (source_id INTEGER, line INTEGER, outcome VARCHAR, reason VARCHAR, note VARCHAR, rows INTEGER);
CREATE TABLE left_out (source_id INTEGER, reason VARCHAR, note VARCHAR);
CREATE TABLE words (kind VARCHAR, said VARCHAR, meaning VARCHAR);
CREATE TABLE given_levels (level VARCHAR, level_order INTEGER);
-- Cells to be shown as they will be read, and the keys of people, empty until the master data are typed.
CREATE TABLE preview_cells (row_no INTEGER, place INTEGER, kind VARCHAR, written VARCHAR);
CREATE TABLE person_keys (key VARCHAR, person_id VARCHAR);
CREATE TABLE raw_people (
	source_id INTEGER, line INTEGER, person_id VARCHAR, alias VARCHAR, name VARCHAR,
	first_name VARCHAR, last_name VARCHAR, level VARCHAR, unit VARCHAR, region VARCHAR,
	manager_id VARCHAR, hired_on VARCHAR, left_on VARCHAR, as_of VARCHAR
);
CREATE TABLE raw_rounds (
	source_id INTEGER, line INTEGER, round VARCHAR, kick_off_on VARCHAR, closing_on VARCHAR, owner VARCHAR, seats VARCHAR
);
CREATE TABLE raw_participation (
	source_id INTEGER, line INTEGER, person VARCHAR, round VARCHAR, role VARCHAR, path VARCHAR, invited_on VARCHAR,
	applied_on VARCHAR, started_on VARCHAR, ended_on VARCHAR, status VARCHAR, referred_by VARCHAR, session_count VARCHAR,
	-- Filled where the row is the mentor's half of a tracker's row, which names a mentor once for each mentee.
	secondary VARCHAR
);
CREATE TABLE raw_sessions (
	source_id INTEGER, line INTEGER, mentee VARCHAR, mentor VARCHAR, round VARCHAR, held_on VARCHAR, held_at VARCHAR,
	minutes VARCHAR, mode VARCHAR, topic VARCHAR, stage VARCHAR
);
CREATE TABLE raw_referrals (
	source_id INTEGER, line INTEGER, from_person VARCHAR, to_person VARCHAR, referred_on VARCHAR, kind VARCHAR
);
CREATE TABLE raw_events (source_id INTEGER, line INTEGER, on_date VARCHAR, kind VARCHAR, title VARCHAR);
-- Usage comes by the million rows and says the same few things: what is written lies apart, once, and rows hold numbers.
CREATE TABLE said_persons (person INTEGER, written VARCHAR);
INSERT INTO said_persons VALUES (0, NULL);
CREATE TABLE said_measures (measure INTEGER, tool VARCHAR, activity VARCHAR, name VARCHAR);
CREATE TABLE said_periods (period INTEGER, source_id INTEGER, from_date VARCHAR, to_date VARCHAR, length VARCHAR);
CREATE TABLE said_counts (count_no INTEGER, source_id INTEGER, written VARCHAR);
CREATE TABLE raw_usage (
	source_id INTEGER, line INTEGER, person INTEGER, measure INTEGER, period INTEGER,
	-- 0 where nothing is written.
	count_no INTEGER,
	-- Rows of the export that this one stands for.
	weight INTEGER
);
CREATE TABLE raw_communities (
	source_id INTEGER, line INTEGER, community VARCHAR, owner VARCHAR, from_date VARCHAR, to_date VARCHAR, period VARCHAR,
	members VARCHAR, posts VARCHAR, reads VARCHAR, reactions VARCHAR
);
CREATE TABLE raw_survey (
	source_id INTEGER, line INTEGER, person VARCHAR, wave VARCHAR, asked_on VARCHAR, item VARCHAR, value VARCHAR
);
CREATE TABLE raw_stories (
	source_id INTEGER, line INTEGER, person VARCHAR, round VARCHAR, quote VARCHAR, first_step VARCHAR, tool VARCHAR,
	release VARCHAR
);
