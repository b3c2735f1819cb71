-- What came in from platforms of messages, kept before it is acknowledged and answered from here.
CREATE TABLE inbox (
  id           INTEGER PRIMARY KEY,
  channel      TEXT NOT NULL,            -- line, slack
  event        TEXT NOT NULL,            -- the platform's name of the event, the same when it comes again
  kind         TEXT NOT NULL,            -- SAID, EDITED, RECALLED, OTHER
  conversation TEXT NOT NULL,            -- the channel's name of it; its events are handled one by one
  person       TEXT NOT NULL,            -- the platform's name of who did it; empty if unknown
  message      TEXT NOT NULL,            -- the platform's name of the message it is about; empty if none
  sent_at      INTEGER NOT NULL,         -- ms since 1970, as the platform says
  received_at  INTEGER NOT NULL,         -- ms since 1970
  body         TEXT NOT NULL,            -- as received; empty once handled, or recalled
  state        TEXT NOT NULL,            -- queued, working, done, failed, dropped
  reason       TEXT NOT NULL,            -- why it was dropped, failed or is tried again; empty if none
  attempts     INTEGER NOT NULL,
  not_before   INTEGER NOT NULL,         -- ms since 1970 of the next attempt
  owner        TEXT NOT NULL,            -- the process that works on it; empty if none
  lease_until  INTEGER NOT NULL,         -- ms since 1970 up to which it is believed to be alive
  counted      INTEGER NOT NULL,         -- 1 if it counts as a question of its person, 2 if over the limit
  UNIQUE (channel, event)
) STRICT;
CREATE INDEX inbox_open ON inbox (channel, conversation, sent_at) WHERE state IN ('queued', 'working');
CREATE INDEX inbox_message ON inbox (channel, message) WHERE message <> '';
CREATE INDEX inbox_person ON inbox (channel, person, received_at) WHERE counted > 0;
CREATE INDEX inbox_received ON inbox (received_at);

-- What is sent for an event, kept before it goes out.
CREATE TABLE outbox (
  event   INTEGER NOT NULL REFERENCES inbox (id) ON DELETE CASCADE,
  n       INTEGER NOT NULL,              -- from 0, in the order of sending
  target  TEXT NOT NULL,                 -- the platform's method
  payload TEXT NOT NULL,                 -- as sent; empty once its message is recalled
  state   TEXT NOT NULL,                 -- ready, sending, sent, refused
  note    TEXT NOT NULL,                 -- what the platform said of it
  at      INTEGER NOT NULL,              -- ms since 1970 of the last change
  PRIMARY KEY (event, n)
) STRICT;

-- Questions of conversations, so that one can go on after a restart.
CREATE TABLE channel_turn (
  channel      TEXT NOT NULL,
  message      TEXT NOT NULL,            -- the platform's name of the message that asked it
  conversation TEXT NOT NULL,
  person       TEXT NOT NULL,
  asked_at     INTEGER NOT NULL,         -- ms since 1970, as the platform says
  question     TEXT NOT NULL,
  PRIMARY KEY (channel, message)
) STRICT;
CREATE INDEX channel_turn_conversation ON channel_turn (channel, conversation, asked_at);

-- What people thought of answers.
CREATE TABLE channel_feedback (
  channel TEXT NOT NULL,
  answer  TEXT NOT NULL,                 -- the event that was answered
  person  TEXT NOT NULL,
  verdict TEXT NOT NULL,                 -- helpful, wrong
  at      INTEGER NOT NULL,              -- ms since 1970
  PRIMARY KEY (channel, answer, person)
) STRICT;
