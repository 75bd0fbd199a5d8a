-- How many reviews the log had when the memory model was last fitted to it, adopted or not. One row, or none.
CREATE TABLE training (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    reviews INTEGER NOT NULL
) STRICT;
