-- Duties kept with a case: what people have said that the law asks for, what the rules made of it, and
-- what was done about it. What was said, submitted or signed is never deleted.

-- Events with their instants, answers to open questions, counts per jurisdiction: each with who says so.
create table duty_inputs (
  id text primary key,
  case_id text not null references cases (id),
  kind text not null check (kind in ('event', 'answer', 'affected')),
  -- Name of the event, id of the question, or jurisdiction.
  about text not null,
  value jsonb not null,
  said_by text not null,
  reason text not null,
  given_by text not null,
  given_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz
);

create index duty_inputs_by_case on duty_inputs (case_id, given_at);

-- One row for each case whose duties were worked out: the facts they rest on, and what is not owed.
create table case_obligations (
  case_id text primary key references cases (id),
  -- Null: the seat, time zone and profile of the organisation.
  seat text,
  time_zone text,
  profile jsonb,
  case_version int,
  inputs_hash text,
  facts jsonb,
  -- Where each fact comes from, by its path.
  sources jsonb,
  not_owed jsonb,
  questions jsonb,
  evaluated_at timestamptz,
  -- When the next reminder is looked for.
  wake_at timestamptz
);

create table duties (
  case_id text not null references cases (id),
  key text not null,
  regime_id text not null,
  duty_id text not null,
  state text not null check (state in ('open', 'prepared', 'submitted', 'waived')),
  -- What the rules say of it now; `undecided` where facts are missing.
  ruling text not null check (ruling in ('owed', 'undecided', 'not-owed')),
  due_at timestamptz,
  -- The duty as the rules gave it last.
  duty jsonb not null,
  -- Why it was waived, or why it is no longer owed.
  because text,
  first_owed_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (case_id, key)
);

create index duties_due on duties (due_at) where ruling <> 'not-owed' and state in ('open', 'prepared');

create table duty_submissions (
  case_id text not null,
  key text not null,
  version int not null,
  reference text not null,
  submitted_at timestamptz not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  note text,
  file_sha256 text references blobs (sha256),
  file_name text,
  -- The report as it stood, for what has changed since.
  report jsonb not null,
  primary key (case_id, key, version),
  foreign key (case_id, key) references duties (case_id, key)
);

-- A reminder is claimed before it is sent, so that it is sent once although its job may run twice.
create table duty_reminders (
  case_id text not null,
  key text not null,
  due_at timestamptz not null,
  -- ISO 8601 duration before the due instant, or `late`.
  lead text not null,
  channel text not null check (channel in ('mail', 'webhook')),
  state text not null check (state in ('sending', 'sent', 'failed')),
  claimed_at timestamptz not null,
  primary key (case_id, key, due_at, lead, channel),
  foreign key (case_id, key) references duties (case_id, key)
);

-- Signed-off records that no notice is needed under a regime.
create table no_notice_records (
  id text primary key,
  case_id text not null references cases (id),
  regime_id text not null,
  -- The facts, the assessment and the exemptions as they stood when it was signed.
  record jsonb not null,
  inputs_hash text not null,
  signed_by text not null,
  signed_at timestamptz not null,
  countersigned_by text,
  countersigned_at timestamptz,
  invalid_since timestamptz,
  invalid_because text,
  check (countersigned_by is null or countersigned_by <> signed_by)
);

create index no_notice_records_by_case on no_notice_records (case_id, signed_at);

create trigger duty_inputs_kept before delete or truncate on duty_inputs
  for each statement execute function refuse_history_change();
-- What was said stays as it is; it can only be withdrawn.
create trigger duty_inputs_unchanged before update on duty_inputs
  for each row when (
    (old.case_id, old.kind, old.about, old.value, old.said_by, old.reason, old.given_by, old.given_at)
    is distinct from
    (new.case_id, new.kind, new.about, new.value, new.said_by, new.reason, new.given_by, new.given_at)
    or old.withdrawn_at is not null
  ) execute function refuse_history_change();
create trigger duty_submissions_append_only before update or delete or truncate on duty_submissions
  for each statement execute function refuse_history_change();
create trigger no_notice_records_kept before delete or truncate on no_notice_records
  for each statement execute function refuse_history_change();
create trigger no_notice_records_unchanged before update on no_notice_records
  for each row when (
    (old.case_id, old.regime_id, old.record, old.inputs_hash, old.signed_by, old.signed_at)
    is distinct from
    (new.case_id, new.regime_id, new.record, new.inputs_hash, new.signed_by, new.signed_at)
    or (old.countersigned_by is not null and new.countersigned_by is distinct from old.countersigned_by)
    or (old.invalid_since is not null and new.invalid_since is distinct from old.invalid_since)
  ) execute function refuse_history_change();
