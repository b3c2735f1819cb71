-- The catalog is the truth: every document as received, and the resolutions found in it.
CREATE TABLE document (
  hash      TEXT PRIMARY KEY,            -- SHA-256 of the bytes
  file      TEXT NOT NULL,               -- name relative to what was ingested
  kind      TEXT NOT NULL,
  authority INTEGER NOT NULL,            -- place in the order of kinds, 0 is shown first
  title     TEXT NOT NULL,
  url       TEXT NOT NULL,
  publisher TEXT NOT NULL,
  note      TEXT NOT NULL,
  date      TEXT,                        -- ISO day of the meeting; null if the document tells none
  bytes     BLOB NOT NULL,               -- as received, gzip
  warnings  TEXT NOT NULL,               -- one a line
  sequence  INTEGER NOT NULL UNIQUE,     -- order of arrival
  accepted  INTEGER NOT NULL DEFAULT 0   -- 1 once the index commit holds it too
) STRICT;

CREATE TABLE resolution (
  told      TEXT NOT NULL,               -- name after this document alone
  id        TEXT NOT NULL,               -- name in the archive: one for all documents that tell it
  document  TEXT NOT NULL REFERENCES document (hash) ON DELETE CASCADE,
  date      TEXT,
  position  INTEGER NOT NULL,            -- order inside the document
  title     TEXT NOT NULL,
  title_key TEXT NOT NULL,               -- the title less blanks and punctuation
  section   TEXT NOT NULL,
  body      TEXT NOT NULL,
  start_at  INTEGER NOT NULL,            -- where the body stands in the decoded document, UTF-16 units
  url       TEXT NOT NULL,               -- its own address, else that of the document; empty if none
  PRIMARY KEY (told, document)
) STRICT;

CREATE INDEX resolution_by_id ON resolution (id);
CREATE INDEX resolution_by_document ON resolution (document);
CREATE INDEX resolution_by_title ON resolution (date, title_key);
