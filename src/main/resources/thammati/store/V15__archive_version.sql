-- A number that rises whenever what the archive holds may have changed, whoever changed it, so that
-- its counts need not be counted for each answer.
CREATE TABLE archive_version (number INTEGER NOT NULL) STRICT;
INSERT INTO archive_version VALUES (0);

CREATE TRIGGER archive_gains AFTER INSERT ON document BEGIN
  UPDATE archive_version SET number = number + 1;
END;

CREATE TRIGGER archive_shows AFTER UPDATE OF accepted, kind ON document BEGIN
  UPDATE archive_version SET number = number + 1;
END;

CREATE TRIGGER archive_loses AFTER DELETE ON document BEGIN
  UPDATE archive_version SET number = number + 1;
END;

CREATE TRIGGER archive_renames AFTER UPDATE OF id, date ON resolution BEGIN
  UPDATE archive_version SET number = number + 1;
END;
