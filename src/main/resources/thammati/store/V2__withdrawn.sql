-- A document that its publisher or the operator took back stays readable, marked so.
ALTER TABLE document ADD COLUMN withdrawn TEXT; -- what readers are told of it; null if it stands

-- The order of authority has new kinds in it.
UPDATE document SET authority = CASE kind
  WHEN 'OPEN_DATA' THEN 1 WHEN 'PRESS_SUMMARY' THEN 2 WHEN 'PAGE' THEN 3
  WHEN 'DIGEST' THEN 4 WHEN 'NEWS' THEN 7 ELSE authority END;
