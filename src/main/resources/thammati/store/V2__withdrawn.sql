-- A document that its publisher or the operator took back stays readable, marked so.
ALTER TABLE document ADD COLUMN withdrawn TEXT; -- what readers are told of it; null if it stands
