-- Which grades a card was given since it was last new: bit n for grade n. A cache like the rest of the row.
ALTER TABLE schedule ADD COLUMN grades INTEGER NOT NULL DEFAULT 0;
UPDATE schedule SET grades = coalesce(
    (SELECT sum(DISTINCT 1 << r.grade) FROM review r WHERE r.card = schedule.card AND r.grade IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM review u WHERE u.undoes = r.id)), 0);

-- Cards made new again, append-only like the reviews: a row resets cards, or takes an earlier reset back.
CREATE TABLE reset (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    at     INTEGER NOT NULL,
    undoes TEXT UNIQUE REFERENCES reset (id)
) STRICT;

-- Reviews of the card up to this moment, itself included, do not count for its schedule.
CREATE TABLE reset_card (
    card  INTEGER NOT NULL REFERENCES card,
    reset INTEGER NOT NULL REFERENCES reset,
    up_to INTEGER NOT NULL,
    PRIMARY KEY (card, reset)
) STRICT, WITHOUT ROWID;

-- All that cards are filtered by, so that no text is read for it. Led by the key: it is a narrow copy of the table.
CREATE INDEX card_narrow ON card (key, topic, kind, level, tags, django, edited, archived);
CREATE INDEX card_by_question ON card (question COLLATE NOCASE) WHERE archived IS NULL;

-- Words are found by their beginnings while they are typed; short ones begin so many that they have an index.
CREATE VIRTUAL TABLE card_text_2 USING fts5 (question, body, tags, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2');
-- Bytes gathered in memory before they are written, so that a first sync merges less.
INSERT INTO card_text_2 (card_text_2, rank) VALUES ('hashsize', 16777216);
INSERT INTO card_text_2 (rowid, question, body, tags) SELECT rowid, question, body, tags FROM card_text;
DROP TABLE card_text;
ALTER TABLE card_text_2 RENAME TO card_text;
