-- Every call to a language model: what it cost, for the caps of a day, and what came of it. Holds no
-- word of a question or an answer.
CREATE TABLE model_call (
  id            INTEGER PRIMARY KEY,
  at            TEXT NOT NULL,           -- ISO time, UTC, when it began
  day           TEXT NOT NULL,           -- ISO date in Thailand
  reader        TEXT NOT NULL,           -- pseudonym, another one each day; empty for this machine's
  purpose       TEXT NOT NULL,           -- word, repair, check
  model         TEXT NOT NULL,
  prompt        TEXT NOT NULL,           -- hash of what the model was told
  outcome       TEXT NOT NULL,           -- open while it runs, said, or the name of a fault
  input_tokens  INTEGER NOT NULL,        -- the most it may take while it runs
  output_tokens INTEGER NOT NULL,
  cost          INTEGER NOT NULL,        -- millionths of the prices' currency
  duration_ms   INTEGER NOT NULL,
  held          INTEGER NOT NULL,        -- statements that stood in their sources
  failed        INTEGER NOT NULL         -- statements that did not
) STRICT;
CREATE INDEX model_call_day ON model_call (day, reader);
-- Makes pseudonyms of readers that nobody can undo without this file.
CREATE TABLE model_salt (salt TEXT NOT NULL) STRICT;
INSERT INTO model_salt SELECT hex(randomblob(16));
