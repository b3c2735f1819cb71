-- What readers asked to be kept: answers they share, and what they think of answers. Nothing is kept
-- of a question that was only asked.
CREATE TABLE reader_key (key TEXT NOT NULL) STRICT;
-- Seals answers, so that only what was answered here can be shared, and makes pseudonyms of readers.
INSERT INTO reader_key SELECT lower(hex(randomblob(32)));

CREATE TABLE shared_answer (
  id       TEXT PRIMARY KEY,             -- 128 random bits: who knows it may read the answer
  seal     TEXT NOT NULL UNIQUE,         -- of the document; the same answer has one address
  at       TEXT NOT NULL,                -- ISO time, UTC
  day      TEXT NOT NULL,                -- ISO date in Thailand, of sharing
  reader   TEXT NOT NULL,                -- pseudonym, another one each day
  document TEXT NOT NULL                 -- JSON as it was answered
) STRICT;
CREATE INDEX shared_answer_day ON shared_answer (day, reader);

CREATE TABLE feedback (
  id        INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,               -- ISO time, UTC
  day       TEXT NOT NULL,               -- ISO date in Thailand
  reader    TEXT NOT NULL,               -- pseudonym, another one each day
  seal      TEXT NOT NULL,               -- of the answer: its hash under reader_key
  question  TEXT NOT NULL,
  outcome   TEXT NOT NULL,               -- what became of the question
  answer    TEXT NOT NULL,
  verdict   TEXT NOT NULL,               -- good, bad or citation: one that does not support its statement
  reason    TEXT NOT NULL,               -- a code; empty if none was given
  comment   TEXT NOT NULL,
  statement TEXT NOT NULL,               -- the statement meant; empty for the whole answer
  citation  TEXT NOT NULL,               -- resolution, document and span cited; empty for the whole
  UNIQUE (day, reader, seal, statement, citation)
) STRICT;
CREATE INDEX feedback_day ON feedback (day, reader);

-- When a document came in, for those who ask how fresh the archive is; null for those before.
ALTER TABLE document ADD COLUMN accepted_at TEXT;
