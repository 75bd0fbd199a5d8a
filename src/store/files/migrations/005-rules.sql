-- The rules that several queries ask, each written once.

-- The reviews that count: those that were not undone.
CREATE VIEW counted_review AS
SELECT r.number, r.id, r.card, r.at, r.grade, r.elapsed_ms, r.due
FROM review r
WHERE r.grade IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review u WHERE u.undoes = r.id);

-- The cards that are not active, and until when: archived and suspended ones for ever, buried ones until that moment.
-- There are few of them, and every other card is active: not in (SELECT card FROM inactive_card WHERE until > now).
CREATE VIEW inactive_card AS
SELECT key AS card, 9223372036854775807 AS until
FROM card
WHERE archived IS NOT NULL
UNION ALL
SELECT card, CASE WHEN suspended = 1 THEN 9223372036854775807 ELSE buried_until END
FROM mark
WHERE suspended = 1 OR buried_until IS NOT NULL;

-- How likely an interviewer is to ask a card, and the name that it shares with cards which teach the same trap.
ALTER TABLE card ADD COLUMN asked TEXT NOT NULL DEFAULT 'sometimes' CHECK (asked IN ('often', 'sometimes', 'rarely'));
ALTER TABLE card ADD COLUMN family TEXT NOT NULL DEFAULT '';
ALTER TABLE interview_question
    ADD COLUMN asked TEXT NOT NULL DEFAULT 'sometimes' CHECK (asked IN ('often', 'sometimes', 'rarely'));
ALTER TABLE interview_question ADD COLUMN family TEXT NOT NULL DEFAULT '';
