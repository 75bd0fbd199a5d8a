-- What drawing an interview must know of its cards is in their index: now also how often they are asked, and their family.
DROP INDEX card_for_interview;
CREATE INDEX card_for_interview ON card (topic, kind, level, seconds, tags, follow_ups, id, asked, family, archived)
WHERE archived IS NULL;

-- The course of an interview; 'free' for what its filters let through.
ALTER TABLE interview ADD COLUMN shape TEXT NOT NULL DEFAULT 'free'
    CHECK (shape IN ('free', 'phone-screen', 'technical-round', 'senior-loop'));
