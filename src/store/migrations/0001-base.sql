-- What every room stands on: originals by content, the audit chain, jobs with their progress.

create table blobs (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  kept_at timestamptz not null default now()
);

create table audit_log (
  sequence bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  -- Ids, counts and field names only; as the exact text that was hashed.
  detail text not null,
  previous_hash text not null,
  hash text not null unique
);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end $$;

create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_audit_change();

create table jobs (
  id text primary key,
  name text not null,
  payload jsonb not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  cancel_asked boolean not null default false,
  progress jsonb,
  result jsonb,
  error jsonb,
  added_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);

create index jobs_unfinished on jobs (state) where state in ('queued', 'running');

create table settings (
  key text primary key,
  value jsonb not null
);
