-- What another program knew of a card of whose reviews it kept none: the fold of the card's reviews begins there.
CREATE TABLE starting_memory (
    card           INTEGER PRIMARY KEY REFERENCES card,
    id             TEXT NOT NULL UNIQUE,
    at             INTEGER NOT NULL,
    stability      REAL NOT NULL,
    stability_fast REAL NOT NULL,
    difficulty     REAL NOT NULL,
    due            INTEGER NOT NULL
) STRICT;

-- The headings whose text an import wrote: when it was last changed where it came from, and a hash of what was written,
-- which tells whether the learner has changed it since.
CREATE TABLE imported_heading (
    id       TEXT PRIMARY KEY,
    modified INTEGER NOT NULL,
    written  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
