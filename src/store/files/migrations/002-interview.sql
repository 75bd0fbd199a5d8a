-- How many follow-ups a card has: with it, the index below draws an interview without reading any card's text.
ALTER TABLE card ADD COLUMN follow_ups INTEGER NOT NULL DEFAULT 0;
UPDATE card SET follow_ups = json_array_length(content, '$.follow_ups');
-- `archived` is in it only because SQLite (3.40) reads the row for it otherwise.
CREATE INDEX card_for_interview ON card (topic, kind, level, seconds, tags, follow_ups, id, archived) WHERE archived IS NULL;

-- A mock interview and what it was asked to be. `topics`, `levels` and `tags` are JSON arrays, empty for all.
CREATE TABLE interview (
    key         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    format      TEXT NOT NULL CHECK (format IN ('conversation', 'test', 'mixed')),
    topics      TEXT NOT NULL,
    levels      TEXT NOT NULL,
    tags        TEXT NOT NULL,
    length_unit TEXT NOT NULL CHECK (length_unit IN ('questions', 'minutes')),
    length      INTEGER NOT NULL CHECK (length > 0),
    pace        TEXT NOT NULL CHECK (pace IN ('relaxed', 'strict')),
    feeds       INTEGER NOT NULL CHECK (feeds IN (0, 1)),
    seed        INTEGER NOT NULL,
    started     INTEGER NOT NULL,
    ended       INTEGER,
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'finished', 'abandoned')),
    CHECK ((state = 'open') = (ended IS NULL))
) STRICT;
CREATE UNIQUE INDEX interview_open ON interview (state) WHERE state = 'open';

-- What is asked, as it was when the interview began; `content` has the options in the order shown.
CREATE TABLE interview_question (
    interview INTEGER NOT NULL REFERENCES interview,
    place     INTEGER NOT NULL,
    card      INTEGER NOT NULL REFERENCES card,
    id        TEXT NOT NULL,
    topic     TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('open', 'choice', 'cloze', 'typed')),
    level     TEXT NOT NULL CHECK (level IN ('junior', 'mid', 'senior')),
    seconds   INTEGER NOT NULL,
    tags      TEXT NOT NULL,
    gap       INTEGER NOT NULL,
    question  TEXT NOT NULL,
    content   TEXT NOT NULL,
    PRIMARY KEY (interview, place)
) STRICT, WITHOUT ROWID;

-- Where each question stands. `clock_ms` runs in the current step; `revision` counts the changes, so that two windows
-- never answer one question. `ticked` and `chosen` are JSON arrays of places.
CREATE TABLE interview_answer (
    interview   INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 0,
    step        TEXT NOT NULL DEFAULT 'answering'
                CHECK (step IN ('answering', 'ticking', 'follow-up', 'judging', 'grading', 'done')),
    follow_up   INTEGER NOT NULL DEFAULT 0,
    clock_ms    INTEGER NOT NULL DEFAULT 0 CHECK (clock_ms >= 0),
    elapsed_ms  INTEGER NOT NULL DEFAULT 0 CHECK (elapsed_ms >= 0),
    time_up     INTEGER NOT NULL DEFAULT 0 CHECK (time_up IN (0, 1)),
    ticked      TEXT NOT NULL DEFAULT '[]',
    chosen      TEXT NOT NULL DEFAULT '[]',
    text        TEXT NOT NULL DEFAULT '',
    outcome     TEXT CHECK (outcome IN ('answered', 'time-up', 'skipped', 'unknown')),
    share       REAL CHECK (share BETWEEN 0 AND 1),
    suggested   INTEGER CHECK (suggested BETWEEN 1 AND 4),
    grade       INTEGER CHECK (grade BETWEEN 1 AND 4),
    review      TEXT REFERENCES review (id),
    answered    INTEGER,
    PRIMARY KEY (interview, place),
    FOREIGN KEY (interview, place) REFERENCES interview_question,
    CHECK ((step = 'done') = (outcome IS NOT NULL AND share IS NOT NULL AND answered IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_follow_up (
    interview  INTEGER NOT NULL,
    place      INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
    survived   INTEGER NOT NULL CHECK (survived IN (0, 1)),
    PRIMARY KEY (interview, place, number),
    FOREIGN KEY (interview, place) REFERENCES interview_answer
) STRICT, WITHOUT ROWID;

-- The learner's own story for a behavioural card, kept for the next interview.
CREATE TABLE story (
    card      INTEGER PRIMARY KEY REFERENCES card,
    situation TEXT NOT NULL,
    task      TEXT NOT NULL,
    action    TEXT NOT NULL,
    result    TEXT NOT NULL,
    edited    INTEGER NOT NULL
) STRICT;
