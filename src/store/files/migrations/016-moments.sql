-- When each thing that the learner says was said last, so that of two collections that were used apart the newest word
-- counts; 0 for what was said before that was kept.
ALTER TABLE mark ADD COLUMN suspended_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mark ADD COLUMN flagged_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mark ADD COLUMN buried_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mark ADD COLUMN noted_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE topic ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;

-- The same of settings, those that were unset included.
CREATE TABLE setting_change (
    key TEXT PRIMARY KEY,
    at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the learner took out, or put back, by its id: a story's card, an interview, the moment of a model's adoption.
CREATE TABLE removal (
    what    TEXT NOT NULL CHECK (what IN ('interview', 'model', 'story')),
    id      TEXT NOT NULL,
    at      INTEGER NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID;

-- Cards that came from another collection and that no deck here holds, and the folders that another machine reads.
ALTER TABLE card ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1));
ALTER TABLE source ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1));

-- By what name this collection, on this machine, writes in a sync folder. One row, or none.
CREATE TABLE device (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    id      TEXT NOT NULL,
    machine TEXT NOT NULL
) STRICT;
