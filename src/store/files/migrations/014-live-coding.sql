-- Live coding: an interview of exercises.
ALTER TABLE interview RENAME COLUMN format TO format_of_three;
ALTER TABLE interview ADD COLUMN format TEXT NOT NULL DEFAULT 'mixed'
    CHECK (format IN ('conversation', 'test', 'mixed', 'live-coding'));
UPDATE interview SET format = format_of_three;
ALTER TABLE interview DROP COLUMN format_of_three;

-- The code for an exercise as it was last written, and what its runs came to. `passed`, `checks` and `queries` are of
-- the last run; `first_green_ms` is the time until the first in which every check passed.
CREATE TABLE interview_code (
    interview      INTEGER NOT NULL,
    place          INTEGER NOT NULL,
    text           TEXT NOT NULL,
    changed        INTEGER NOT NULL CHECK (changed IN (0, 1)),
    hints          INTEGER NOT NULL CHECK (hints >= 0),
    runs           INTEGER NOT NULL CHECK (runs >= 0),
    passed         INTEGER NOT NULL CHECK (passed BETWEEN 0 AND checks),
    checks         INTEGER NOT NULL,
    queries        INTEGER NOT NULL CHECK (queries >= 0),
    first_green_ms INTEGER CHECK (first_green_ms >= 0),
    PRIMARY KEY (interview, place),
    FOREIGN KEY (interview, place) REFERENCES interview_answer
) STRICT, WITHOUT ROWID;
