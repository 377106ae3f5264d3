-- What people gave as reason for an act on a run, in their own words, which may name somebody. The audit log, out of
-- which nothing can be taken, holds the hash.
create table exposure_reasons (
  -- Of the salt, a line feed and the reason: it proves the words while they are here, and tells nothing without the salt.
  sha256 text primary key,
  run_id text not null references exposure_runs (id) on delete cascade,
  action text not null,
  salt text not null,
  reason text not null,
  given_by text not null,
  given_at timestamptz not null
);
create index exposure_reasons_by_run on exposure_reasons (run_id, given_at);

-- Reasons of corrections move there.
alter table exposure_corrections
  add column reason_sha256 text references exposure_reasons (sha256) on delete set null;
insert into exposure_reasons
  select encode(sha256(convert_to(id || chr(10) || reason, 'UTF8')), 'hex'), run_id,
    case kind when 'split' then 'exposure.split' when 'join' then 'exposure.joined' else 'exposure.placed' end,
    id, reason, made_by, made_at
  from exposure_corrections where reason is not null;
update exposure_corrections
  set reason_sha256 = encode(sha256(convert_to(id || chr(10) || reason, 'UTF8')), 'hex') where reason is not null;
alter table exposure_corrections drop column reason;
