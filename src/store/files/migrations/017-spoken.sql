-- How an answer was spoken, as its recording tells; the recording itself lies in a file beside the collection.
-- `length_ms` is 0 while nothing has been measured, `pauses` a list of [from, length] in milliseconds; `words` and
-- `fillers` are those of its transcript, if there is one.
CREATE TABLE interview_recording (
    interview     INTEGER NOT NULL,
    place         INTEGER NOT NULL,
    file          TEXT NOT NULL,
    length_ms     INTEGER NOT NULL CHECK (length_ms >= 0),
    first_word_ms INTEGER CHECK (first_word_ms >= 0),
    speaking_ms   INTEGER NOT NULL CHECK (speaking_ms >= 0),
    pauses        TEXT NOT NULL,
    loudness      REAL NOT NULL,
    words         INTEGER CHECK (words >= 0),
    fillers       INTEGER CHECK (fillers >= 0),
    PRIMARY KEY (interview, place),
    FOREIGN KEY (interview, place) REFERENCES interview_answer
) STRICT, WITHOUT ROWID;
