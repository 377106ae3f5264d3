-- What analysts corrected in the people of a run: a merge split, a place set. A person is a hash here. What was
-- undone stays in sight.
create table exposure_corrections (
  id text primary key,
  run_id text not null references exposure_runs (id) on delete cascade,
  person text not null,
  kind text not null check (kind in ('split', 'place')),
  -- How the rows were told apart, or the place, ISO 3166; 'unknown' where nobody knows it.
  value text not null,
  reason text,
  made_by text not null,
  made_at timestamptz not null,
  undone_by text,
  undone_at timestamptz
);
-- One word of each kind counts for a person.
create unique index exposure_corrections_current on exposure_corrections (run_id, person, kind) where undone_at is null;

-- `summary` stays as measured; `corrected` holds the parts of it that corrections changed, null where there are none.
alter table exposure_runs
  add column corrected jsonb,
  add column revision integer not null default 0;
