-- A fifth kind of card: exercises.
DROP INDEX card_for_interview;
DROP INDEX card_narrow;
ALTER TABLE card RENAME COLUMN kind TO kind_of_four;
ALTER TABLE card ADD COLUMN kind TEXT NOT NULL DEFAULT 'open'
    CHECK (kind IN ('open', 'choice', 'cloze', 'typed', 'exercise'));
UPDATE card SET kind = kind_of_four;
ALTER TABLE card DROP COLUMN kind_of_four;
CREATE INDEX card_narrow ON card (key, topic, kind, level, tags, django, edited, archived);
CREATE INDEX card_for_interview ON card (topic, kind, level, seconds, tags, follow_ups, id, asked, family, archived)
WHERE archived IS NULL;

ALTER TABLE interview_question RENAME COLUMN kind TO kind_of_four;
ALTER TABLE interview_question ADD COLUMN kind TEXT NOT NULL DEFAULT 'open'
    CHECK (kind IN ('open', 'choice', 'cloze', 'typed', 'exercise'));
UPDATE interview_question SET kind = kind_of_four;
ALTER TABLE interview_question DROP COLUMN kind_of_four;
