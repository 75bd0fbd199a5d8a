-- Parameters of the memory model that were fitted to the learner's log and adopted: the newest row is in force, the
-- defaults without one. Taking an adoption back removes its row.
CREATE TABLE model (
    number     INTEGER PRIMARY KEY,
    adopted    INTEGER NOT NULL,
    reviews    INTEGER NOT NULL,
    parameters TEXT NOT NULL
) STRICT;
