-- Whether an interview's level follows the answers; those of before did not.
ALTER TABLE interview ADD COLUMN adapting INTEGER NOT NULL DEFAULT 0 CHECK (adapting IN (0, 1));
