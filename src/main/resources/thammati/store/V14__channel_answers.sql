-- What was answered to a question, beside it, so that an opinion can be read with what it is about.
ALTER TABLE channel_turn ADD COLUMN event TEXT NOT NULL DEFAULT '';    -- the event that was answered
ALTER TABLE channel_turn ADD COLUMN outcome TEXT NOT NULL DEFAULT '';  -- what became of it
ALTER TABLE channel_turn ADD COLUMN answer TEXT NOT NULL DEFAULT '';   -- the answer in words
CREATE INDEX channel_turn_event ON channel_turn (channel, event);
