-- Grain: that of the tables it is spread over, one on each shard of a cluster. All rows of a person lie on one shard.
CREATE TABLE IF NOT EXISTS {table} AS {held} ENGINE = Distributed({cluster}, {database}, {local}, cityHash64(person))
