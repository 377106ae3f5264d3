-- A statement whose sentence the machine misread, as an analyst says: who said so, when and why. It stays visible and
-- counts nowhere. Restoring it empties these again; the history of the case keeps both acts. They stand in the row
-- itself, so that they go wherever merging and splitting take the statement.
alter table statements
  add column discarded_by text,
  add column discarded_at timestamptz,
  add column discarded_because text,
  add constraint statements_discarded check (
    (discarded_at is null) = (discarded_by is null) and (discarded_at is null) = (discarded_because is null)),
  -- What an analyst said is withdrawn instead.
  add constraint statements_discarded_read check (discarded_at is null or said_by is null);
