-- Exposure runs: what was asked, how it stands, and what was counted. No value of a leak is ever written here.

create table exposure_runs (
  id text primary key,
  case_id text references cases (id),
  job_id text not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled', 'destroyed')),
  -- Names of files, and where each is to be found.
  request jsonb not null,
  started_at timestamptz not null,
  started_by text not null,
  ended_at timestamptz,
  -- Counts, kinds of columns, reasons; null until the run is done.
  summary jsonb,
  error jsonb,
  -- Key of the working store, encrypted with the master key; null where the key was never kept.
  wrapped_key text,
  kept_until timestamptz,
  destroyed_at timestamptz,
  -- The measurement as a document, which the statements of the case point into.
  document_id text references documents (id)
);

create index exposure_runs_by_case on exposure_runs (case_id, started_at desc);
create index exposure_runs_kept on exposure_runs (kept_until) where wrapped_key is not null;

-- Files handed over before a run; the bytes lie encrypted in the data directory.
create table exposure_uploads (
  id text primary key,
  name text not null,
  bytes bigint not null,
  wrapped_key text,
  added_at timestamptz not null,
  added_by text not null
);

-- What people said of the machine's work: right or wrong, by person of a run. A person is a hash here.
create table exposure_answers (
  run_id text not null references exposure_runs (id) on delete cascade,
  person text not null,
  queue text not null check (queue in ('sample', 'doubts')),
  answer text not null check (answer in ('right', 'wrong')),
  answered_by text not null,
  answered_at timestamptz not null,
  primary key (run_id, queue, person)
);
