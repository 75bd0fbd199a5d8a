-- Each review that counts, narrow and in order of time: what statistics read. A cache like `schedule`, folded from the log.
-- `slot` is the quarter of an hour of UTC in which it was given (at / 900000): no study day begins within one.
-- `predicted` is the recall that the model expected; null where less than a day had passed since the card's previous review.
-- `folded` is 0 while that is not reckoned yet, as for what was reviewed before this table was.
CREATE TABLE recall (
    slot       INTEGER NOT NULL,
    number     INTEGER NOT NULL REFERENCES review,
    card       INTEGER NOT NULL REFERENCES card,
    grade      INTEGER NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    predicted  REAL,
    folded     INTEGER NOT NULL,
    PRIMARY KEY (slot, number)
) STRICT, WITHOUT ROWID;
INSERT INTO recall SELECT at / 900000, number, card, grade, elapsed_ms, NULL, 0 FROM review r
    WHERE grade IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review u WHERE u.undoes = r.id) ORDER BY 1, 2;
CREATE INDEX recall_to_fold ON recall (card) WHERE folded = 0;

-- `recall` summed up by slot, kept so by the triggers below. An answer counts two minutes at most: longer ones were pauses.
-- `predictions` are the reviews that have one, `recalled` those of them that were passed.
CREATE TABLE activity (
    slot        INTEGER PRIMARY KEY,
    again       INTEGER NOT NULL,
    hard        INTEGER NOT NULL,
    good        INTEGER NOT NULL,
    easy        INTEGER NOT NULL,
    elapsed_ms  INTEGER NOT NULL,
    predictions INTEGER NOT NULL,
    recalled    INTEGER NOT NULL
) STRICT;
INSERT INTO activity SELECT slot, sum(grade = 1), sum(grade = 2), sum(grade = 3), sum(grade = 4),
    sum(min(elapsed_ms, 120000)), 0, 0 FROM recall GROUP BY slot;

CREATE TRIGGER recall_added AFTER INSERT ON recall BEGIN
    INSERT INTO activity VALUES (new.slot, new.grade = 1, new.grade = 2, new.grade = 3, new.grade = 4,
        min(new.elapsed_ms, 120000), new.predicted IS NOT NULL, new.predicted IS NOT NULL AND new.grade > 1)
    ON CONFLICT (slot) DO UPDATE SET again = again + excluded.again, hard = hard + excluded.hard,
        good = good + excluded.good, easy = easy + excluded.easy, elapsed_ms = elapsed_ms + excluded.elapsed_ms,
        predictions = predictions + excluded.predictions, recalled = recalled + excluded.recalled;
END;
CREATE TRIGGER recall_removed AFTER DELETE ON recall BEGIN
    UPDATE activity SET again = again - (old.grade = 1), hard = hard - (old.grade = 2), good = good - (old.grade = 3),
        easy = easy - (old.grade = 4), elapsed_ms = elapsed_ms - min(old.elapsed_ms, 120000),
        predictions = predictions - (old.predicted IS NOT NULL),
        recalled = recalled - (old.predicted IS NOT NULL AND old.grade > 1) WHERE slot = old.slot;
    DELETE FROM activity WHERE slot = old.slot AND again + hard + good + easy = 0;
END;
