-- Takes an export out of a table.
ALTER TABLE {table} DROP PARTITION {export}
