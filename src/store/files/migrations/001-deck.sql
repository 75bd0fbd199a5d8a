-- Where cards come from: a folder of Markdown files, or `only` one file in it.
CREATE TABLE source (
    key    INTEGER PRIMARY KEY,
    root   TEXT NOT NULL,
    only   TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL CHECK (origin IN ('shipped', 'learner')),
    UNIQUE (root, only)
) STRICT;

-- A Markdown file as it was when last read. `settled` is 0 while it must be read again whatever its stamp says:
-- it had problems, or was changed so lately that a further change could leave the same stamp.
CREATE TABLE file (
    key         INTEGER PRIMARY KEY,
    source      INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    path        TEXT NOT NULL,
    size        INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    settled     INTEGER NOT NULL CHECK (settled IN (0, 1)),
    UNIQUE (source, path)
) STRICT;

CREATE TABLE topic (
    key      INTEGER PRIMARY KEY,
    path     TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX topic_by_position ON topic (position, key);

-- What the files say. A card whose text vanished is archived, never deleted: its reviews hang on it.
CREATE TABLE card (
    key      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    topic    INTEGER NOT NULL REFERENCES topic,
    file     INTEGER REFERENCES file ON DELETE SET NULL,
    line     INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('open', 'choice', 'cloze', 'typed')),
    level    TEXT NOT NULL CHECK (level IN ('junior', 'mid', 'senior')),
    rank     INTEGER NOT NULL,
    seconds  INTEGER NOT NULL,
    tags     TEXT NOT NULL,
    django   TEXT NOT NULL,
    gap      INTEGER NOT NULL,
    edited   INTEGER NOT NULL,
    archived INTEGER,
    question TEXT NOT NULL,
    content  TEXT NOT NULL
) STRICT;
CREATE INDEX card_archived ON card (archived) WHERE archived IS NOT NULL;
CREATE INDEX card_by_file ON card (file);
CREATE INDEX card_by_topic ON card (topic, rank, line, gap) WHERE archived IS NULL;

-- What the learner says of a card, apart from grading it.
CREATE TABLE mark (
    card         INTEGER PRIMARY KEY REFERENCES card,
    suspended    INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    flagged      INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
    buried_until INTEGER,
    note         TEXT NOT NULL DEFAULT ''
) STRICT;

-- The append-only log. A row grades a card, or undoes an earlier row.
CREATE TABLE review (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    card       INTEGER NOT NULL REFERENCES card,
    at         INTEGER NOT NULL,
    grade      INTEGER CHECK (grade BETWEEN 1 AND 4),
    elapsed_ms INTEGER CHECK (elapsed_ms >= 0),
    due        INTEGER,
    undoes     TEXT REFERENCES review (id),
    CHECK (CASE WHEN undoes IS NULL
           THEN grade IS NOT NULL AND elapsed_ms IS NOT NULL AND due IS NOT NULL
           ELSE grade IS NULL AND elapsed_ms IS NULL AND due IS NULL END)
) STRICT;
CREATE INDEX review_by_card ON review (card, at);
CREATE INDEX review_by_time ON review (at);
CREATE UNIQUE INDEX review_by_undone ON review (undoes) WHERE undoes IS NOT NULL;

-- The fold of each card's reviews: a cache that can be rebuilt from the log.
CREATE TABLE schedule (
    card           INTEGER PRIMARY KEY REFERENCES card,
    stability      REAL NOT NULL,
    stability_fast REAL NOT NULL,
    difficulty     REAL NOT NULL,
    first_review   INTEGER NOT NULL,
    last_review    INTEGER NOT NULL,
    due            INTEGER NOT NULL,
    reviews        INTEGER NOT NULL,
    lapses         INTEGER NOT NULL,
    last_review_id TEXT NOT NULL
) STRICT;
CREATE INDEX schedule_by_due ON schedule (due);
CREATE INDEX schedule_by_first_review ON schedule (first_review);

CREATE VIRTUAL TABLE card_text USING fts5 (question, body, tags, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
