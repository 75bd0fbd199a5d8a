-- Where the answers of a source are: below their own headings, or in the text below each question.
ALTER TABLE source ADD COLUMN answers TEXT NOT NULL DEFAULT 'marked' CHECK (answers IN ('marked', 'text-below'));

-- Questions of a file that have text below them, but no heading "### Answer"; none where that text is the answer.
ALTER TABLE file ADD COLUMN unmarked INTEGER NOT NULL DEFAULT 0;

-- By which rules the search index holds its words; one row, and none while it is by the rules before the first.
CREATE TABLE search_index (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO search_index SELECT 1, 1 WHERE NOT EXISTS (SELECT 1 FROM card);
