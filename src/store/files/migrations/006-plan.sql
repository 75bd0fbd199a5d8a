-- Ways through a deck, as its deck.json lists them. A card is named by its heading's id, and need not be there.
CREATE TABLE path (
    key      INTEGER PRIMARY KEY,
    source   INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    title    TEXT NOT NULL,
    audience TEXT NOT NULL,
    days     INTEGER NOT NULL,
    minutes  INTEGER NOT NULL,
    UNIQUE (source, id)
) STRICT;
CREATE TABLE path_card (
    path     INTEGER NOT NULL REFERENCES path ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    PRIMARY KEY (path, position)
) STRICT, WITHOUT ROWID;

-- What a second is worth on each day until the interview, as it was last computed: a cache that may be lost. One row.
CREATE TABLE plan_price (
    only      INTEGER PRIMARY KEY CHECK (only = 1),
    day       INTEGER NOT NULL,
    interview INTEGER NOT NULL,
    log_0     REAL NOT NULL,
    log_1     REAL NOT NULL,
    log_2     REAL NOT NULL,
    log_3     REAL NOT NULL
) STRICT;

-- Topics that the learner switched off, with all below them, are not active. The setting is a list with ", " between.
DROP VIEW inactive_card;
CREATE VIEW inactive_card AS
SELECT key AS card, 9223372036854775807 AS until
FROM card
WHERE archived IS NOT NULL
UNION ALL
SELECT card, CASE WHEN suspended = 1 THEN 9223372036854775807 ELSE buried_until END
FROM mark
WHERE suspended = 1 OR buried_until IS NOT NULL
UNION ALL
SELECT c.key, 9223372036854775807
FROM (
    WITH RECURSIVE item (path, rest) AS (
        SELECT '', value || ', ' FROM setting WHERE key = 'topics-off'
        UNION ALL
        SELECT substr(rest, 1, instr(rest, ', ') - 1), substr(rest, instr(rest, ', ') + 2) FROM item WHERE rest <> ''
    )
    SELECT path FROM item WHERE path <> ''
) off
CROSS JOIN topic t ON t.path = off.path OR substr(t.path, 1, length(off.path) + 1) = off.path || '/'
CROSS JOIN card c ON c.topic = t.key;
