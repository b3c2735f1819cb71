-- What was fetched from the web, so that a server can be asked whether it has changed.
CREATE TABLE fetched (
  url           TEXT PRIMARY KEY,        -- in ASCII, without fragment
  hash          TEXT NOT NULL,           -- SHA-256 of the bytes last received; an archive is no document
  etag          TEXT NOT NULL,           -- as received; empty if none
  last_modified TEXT NOT NULL,           -- as received; empty if none
  fetched_at    TEXT NOT NULL,           -- ISO time, UTC, of the last answer
  status        INTEGER NOT NULL         -- of the last answer; 302 for an address that leads to another
) STRICT;
