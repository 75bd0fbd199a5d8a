-- How many new cards a day fit, as it was last computed: a cache that may be lost. One row.
CREATE TABLE new_card_rate (
    only      INTEGER PRIMARY KEY CHECK (only = 1),
    day       INTEGER NOT NULL,
    minutes   INTEGER NOT NULL,
    retention REAL NOT NULL,
    rate      REAL NOT NULL
) STRICT;
