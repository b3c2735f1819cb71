-- All that lists ask of a document, in one index: its row holds the bytes as received before these
-- columns, so that looking at the row walks through all of them.
CREATE INDEX document_standing ON document (hash, accepted, kind, authority, sequence, withdrawn);
