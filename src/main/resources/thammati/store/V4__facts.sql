-- What each text of a resolution states. Spans are UTF-16 units in the body of that text.
CREATE TABLE reading (                   -- a text whose facts have been read
  text      INTEGER PRIMARY KEY,
  told      TEXT NOT NULL,
  document  TEXT NOT NULL,
  refused   INTEGER NOT NULL,            -- facts that did not stand in the text and were dropped
  UNIQUE (document, told),
  FOREIGN KEY (told, document) REFERENCES resolution (told, document) ON DELETE CASCADE
) STRICT;

-- All tables of facts begin alike: whose, which in order, where it stands, how sure, in which words.
CREATE TABLE decision (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  code TEXT NOT NULL, formal TEXT, verb_start INTEGER NOT NULL, verb_end INTEGER NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposer (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  agency TEXT NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  task_start INTEGER NOT NULL, task_end INTEGER NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_agency (         -- whom an order is for
  text INTEGER NOT NULL, fact INTEGER NOT NULL, position INTEGER NOT NULL,
  name TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
  PRIMARY KEY (text, fact, position),
  FOREIGN KEY (text, fact) REFERENCES assignment (text, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline (                  -- by when an order is to be carried out
  text INTEGER NOT NULL, fact INTEGER NOT NULL, position INTEGER NOT NULL,
  counted_from TEXT NOT NULL, last_day TEXT,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL,
  PRIMARY KEY (text, fact, position),
  FOREIGN KEY (text, fact) REFERENCES assignment (text, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE proviso (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  kind TEXT NOT NULL, decision INTEGER NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE proviso_agency (            -- whose opinions are to be taken into account
  text INTEGER NOT NULL, fact INTEGER NOT NULL, position INTEGER NOT NULL,
  name TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
  PRIMARY KEY (text, fact, position),
  FOREIGN KEY (text, fact) REFERENCES proviso (text, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE amount (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  baht TEXT NOT NULL, up_to TEXT NOT NULL, -- exact, as decimals
  baht_number REAL NOT NULL,             -- of the lower one, to compare by
  per TEXT NOT NULL, purpose_start INTEGER NOT NULL, purpose_end INTEGER NOT NULL,
  source TEXT NOT NULL, source_start INTEGER NOT NULL, source_end INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE quantity (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  least TEXT NOT NULL, most TEXT NOT NULL, unit TEXT NOT NULL, per TEXT NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  day TEXT NOT NULL, type TEXT NOT NULL,
  quote_start INTEGER NOT NULL, quote_end INTEGER NOT NULL,
  about_start INTEGER NOT NULL, about_end INTEGER NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_day ON reference (day);

CREATE TABLE appointment (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  person TEXT NOT NULL, post TEXT NOT NULL, kind TEXT NOT NULL, first_day TEXT,
  from_start INTEGER NOT NULL, from_end INTEGER NOT NULL,
  post_start INTEGER NOT NULL, post_end INTEGER NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE law (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  title TEXT NOT NULL, kind TEXT NOT NULL, draft INTEGER NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE dated_fact (
  text INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE, position INTEGER NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence TEXT NOT NULL, quote TEXT NOT NULL,
  kind TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
  quote_start INTEGER NOT NULL, quote_end INTEGER NOT NULL,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

-- What a reference leads to. Follows from reference and from the resolutions of the day it names.
CREATE TABLE edge (
  text INTEGER NOT NULL, position INTEGER NOT NULL,
  outcome    TEXT NOT NULL,              -- resolved, not_in_archive, ambiguous
  target     TEXT,                       -- name of the resolution, where resolved
  score      REAL,                       -- how well it fits, 0 to 1, where resolved
  candidates TEXT NOT NULL,              -- JSON: [{"id","score"}], best first; empty unless ambiguous
  PRIMARY KEY (text, position),
  FOREIGN KEY (text, position) REFERENCES reference (text, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX edge_by_target ON edge (target);

-- Days of which something came in or was taken back since the edges to them were made.
CREATE TABLE stale_day (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
