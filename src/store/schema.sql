-- The tables as the migrations make them; written by `npm run schema`, for reading only.

create table accounts (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY ("userId") REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX "accounts_userId_idx" ON public.accounts USING btree ("userId");

create table api_tokens (
  id text not null,
  owner_id text not null,
  name text not null,
  role text not null,
  hash text not null,
  prefix text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  UNIQUE (hash),
  PRIMARY KEY (id),
  FOREIGN KEY (owner_id) REFERENCES users(id) ON DELETE CASCADE,
  CHECK ((role = ANY (ARRAY['viewer'::text, 'analyst'::text, 'admin'::text])))
);
CREATE INDEX api_tokens_by_owner ON public.api_tokens USING btree (owner_id);

create table audit_log (
  sequence bigint not null,
  at timestamp with time zone not null,
  actor text not null,
  action text not null,
  subject text not null,
  detail text not null,
  previous_hash text not null,
  hash text not null,
  UNIQUE (hash),
  PRIMARY KEY (sequence)
);

create table blobs (
  sha256 text not null,
  bytes bytea not null,
  kept_at timestamp with time zone not null default now(),
  PRIMARY KEY (sha256),
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table case_documents (
  document_id text not null,
  case_id text not null,
  added_at timestamp with time zone not null,
  home_case text not null,
  PRIMARY KEY (document_id),
  FOREIGN KEY (case_id) REFERENCES cases(id),
  FOREIGN KEY (document_id) REFERENCES documents(id),
  FOREIGN KEY (home_case) REFERENCES cases(id)
);
CREATE INDEX case_documents_by_case ON public.case_documents USING btree (case_id, added_at);

create table case_events (
  case_id text not null,
  sequence integer not null,
  at timestamp with time zone not null,
  actor text not null,
  type text not null,
  detail jsonb not null,
  PRIMARY KEY (case_id, sequence),
  FOREIGN KEY (case_id) REFERENCES cases(id)
);

create table case_obligations (
  case_id text not null,
  seat text,
  time_zone text,
  profile jsonb,
  case_version integer,
  inputs_hash text,
  facts jsonb,
  sources jsonb,
  not_owed jsonb,
  questions jsonb,
  evaluated_at timestamp with time zone,
  wake_at timestamp with time zone,
  PRIMARY KEY (case_id),
  FOREIGN KEY (case_id) REFERENCES cases(id)
);

create table cases (
  id text not null,
  state text not null,
  version integer not null default 1,
  opened_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  merged_into text,
  title text not null,
  status text not null,
  victims text[] not null default '{}'::text[],
  actors text[] not null default '{}'::text[],
  platforms text[] not null default '{}'::text[],
  sectors text[] not null default '{}'::text[],
  data_classes text[] not null default '{}'::text[],
  facts jsonb not null,
  advice jsonb not null,
  words tsvector not null,
  document_words tsvector not null default ''::tsvector,
  victim_words tsvector not null default ''::tsvector,
  actor_keys text[] not null default '{}'::text[],
  PRIMARY KEY (id),
  FOREIGN KEY (merged_into) REFERENCES cases(id),
  CHECK ((state = ANY (ARRAY['reported'::text, 'assessing'::text, 'confirmed'::text, 'refuted'::text, 'responding'::text, 'closed'::text])))
);
CREATE INDEX cases_actor_keys ON public.cases USING gin (actor_keys);
CREATE INDEX cases_counts ON public.cases USING btree (state, status) WHERE (merged_into IS NULL);
CREATE INDEX cases_data_classes ON public.cases USING gin (data_classes);
CREATE INDEX cases_document_words ON public.cases USING gin (document_words);
CREATE INDEX cases_newest ON public.cases USING btree (changed_at DESC, id DESC) WHERE (merged_into IS NULL);
CREATE INDEX cases_platforms ON public.cases USING gin (platforms);
CREATE INDEX cases_sectors ON public.cases USING gin (sectors);
CREATE INDEX cases_state ON public.cases USING btree (state, changed_at DESC) WHERE (merged_into IS NULL);
CREATE INDEX cases_victim_words ON public.cases USING gin (victim_words);
CREATE INDEX cases_words ON public.cases USING gin (words);

create table document_bands (
  document_id text not null,
  band integer not null,
  hash bigint not null,
  PRIMARY KEY (document_id, band),
  FOREIGN KEY (document_id) REFERENCES documents(id) ON DELETE CASCADE
);
CREATE INDEX document_bands_by_hash ON public.document_bands USING btree (band, hash);

create table documents (
  id text not null,
  sha256 text not null,
  media_type text not null,
  origin jsonb not null,
  title text,
  body text not null,
  site_name text,
  published_at text,
  language text,
  received_at timestamp with time zone not null,
  UNIQUE (sha256),
  PRIMARY KEY (id),
  FOREIGN KEY (sha256) REFERENCES blobs(sha256)
);

create table documents_without_breach (
  document_id text not null,
  read_at timestamp with time zone not null,
  PRIMARY KEY (document_id),
  FOREIGN KEY (document_id) REFERENCES documents(id)
);

create table duties (
  case_id text not null,
  key text not null,
  regime_id text not null,
  duty_id text not null,
  state text not null,
  ruling text not null,
  due_at timestamp with time zone,
  duty jsonb not null,
  because text,
  first_owed_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  PRIMARY KEY (case_id, key),
  FOREIGN KEY (case_id) REFERENCES cases(id),
  CHECK ((ruling = ANY (ARRAY['owed'::text, 'undecided'::text, 'not-owed'::text]))),
  CHECK ((state = ANY (ARRAY['open'::text, 'prepared'::text, 'submitted'::text, 'waived'::text])))
);
CREATE INDEX duties_due ON public.duties USING btree (due_at) WHERE ((ruling <> 'not-owed'::text) AND (state = ANY (ARRAY['open'::text, 'prepared'::text])));

create table duty_inputs (
  id text not null,
  case_id text not null,
  kind text not null,
  about text not null,
  value jsonb not null,
  said_by text not null,
  reason text not null,
  given_by text not null,
  given_at timestamp with time zone not null,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (case_id) REFERENCES cases(id),
  CHECK ((kind = ANY (ARRAY['event'::text, 'answer'::text, 'affected'::text])))
);
CREATE INDEX duty_inputs_by_case ON public.duty_inputs USING btree (case_id, given_at);

create table duty_reminders (
  case_id text not null,
  key text not null,
  due_at timestamp with time zone not null,
  lead text not null,
  channel text not null,
  state text not null,
  claimed_at timestamp with time zone not null,
  recipient text not null default ''::text,
  tries integer not null default 1,
  PRIMARY KEY (case_id, key, due_at, lead, channel, recipient),
  FOREIGN KEY (case_id, key) REFERENCES duties(case_id, key),
  CHECK ((channel = ANY (ARRAY['mail'::text, 'webhook'::text]))),
  CHECK ((state = ANY (ARRAY['sending'::text, 'sent'::text, 'failed'::text])))
);

create table duty_submissions (
  case_id text not null,
  key text not null,
  version integer not null,
  reference text not null,
  submitted_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  note text,
  file_sha256 text,
  file_name text,
  report jsonb not null,
  PRIMARY KEY (case_id, key, version),
  FOREIGN KEY (case_id, key) REFERENCES duties(case_id, key),
  FOREIGN KEY (file_sha256) REFERENCES blobs(sha256)
);

create table exposure_answers (
  run_id text not null,
  person text not null,
  queue text not null,
  answer text not null,
  answered_by text not null,
  answered_at timestamp with time zone not null,
  PRIMARY KEY (run_id, queue, person),
  FOREIGN KEY (run_id) REFERENCES exposure_runs(id) ON DELETE CASCADE,
  CHECK ((answer = ANY (ARRAY['right'::text, 'wrong'::text]))),
  CHECK ((queue = ANY (ARRAY['sample'::text, 'doubts'::text])))
);

create table exposure_corrections (
  id text not null,
  run_id text not null,
  person text not null,
  kind text not null,
  value text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  undone_by text,
  undone_at timestamp with time zone,
  reason_sha256 text,
  PRIMARY KEY (id),
  FOREIGN KEY (reason_sha256) REFERENCES exposure_reasons(sha256) ON DELETE SET NULL,
  FOREIGN KEY (run_id) REFERENCES exposure_runs(id) ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['split'::text, 'place'::text, 'join'::text])))
);
CREATE UNIQUE INDEX exposure_corrections_current ON public.exposure_corrections USING btree (run_id, person, kind) WHERE (undone_at IS NULL);

create table exposure_reasons (
  sha256 text not null,
  run_id text not null,
  action text not null,
  salt text not null,
  reason text not null,
  given_by text not null,
  given_at timestamp with time zone not null,
  PRIMARY KEY (sha256),
  FOREIGN KEY (run_id) REFERENCES exposure_runs(id) ON DELETE CASCADE
);
CREATE INDEX exposure_reasons_by_run ON public.exposure_reasons USING btree (run_id, given_at);

create table exposure_runs (
  id text not null,
  case_id text,
  job_id text not null,
  state text not null,
  request jsonb not null,
  started_at timestamp with time zone not null,
  started_by text not null,
  ended_at timestamp with time zone,
  summary jsonb,
  error jsonb,
  wrapped_key text,
  kept_until timestamp with time zone,
  destroyed_at timestamp with time zone,
  document_id text,
  corrected jsonb,
  revision integer not null default 0,
  PRIMARY KEY (id),
  FOREIGN KEY (case_id) REFERENCES cases(id),
  FOREIGN KEY (document_id) REFERENCES documents(id),
  CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text, 'destroyed'::text])))
);
CREATE INDEX exposure_runs_by_case ON public.exposure_runs USING btree (case_id, started_at DESC);
CREATE INDEX exposure_runs_kept ON public.exposure_runs USING btree (kept_until) WHERE (wrapped_key IS NOT NULL);
CREATE INDEX exposure_runs_unfinished ON public.exposure_runs USING btree (job_id) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));

create table exposure_uploads (
  id text not null,
  name text not null,
  bytes bigint not null,
  wrapped_key text,
  added_at timestamp with time zone not null,
  added_by text not null,
  PRIMARY KEY (id)
);

create table jobs (
  id text not null,
  name text not null,
  payload jsonb not null,
  state text not null,
  cancel_asked boolean not null default false,
  progress jsonb,
  result jsonb,
  error jsonb,
  added_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone not null default now(),
  PRIMARY KEY (id),
  CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE INDEX jobs_unfinished ON public.jobs USING btree (state) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));

create table migrations (
  number integer not null,
  file text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (number)
);

create table no_notice_records (
  id text not null,
  case_id text not null,
  regime_id text not null,
  record jsonb not null,
  inputs_hash text not null,
  signed_by text not null,
  signed_at timestamp with time zone not null,
  countersigned_by text,
  countersigned_at timestamp with time zone,
  invalid_since timestamp with time zone,
  invalid_because text,
  PRIMARY KEY (id),
  FOREIGN KEY (case_id) REFERENCES cases(id),
  CHECK (((countersigned_by IS NULL) OR (countersigned_by <> signed_by)))
);
CREATE INDEX no_notice_records_by_case ON public.no_notice_records USING btree (case_id, signed_at);

create table passkeys (
  id text not null,
  name text,
  "publicKey" text not null,
  "userId" text not null,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamp with time zone,
  aaguid text,
  PRIMARY KEY (id),
  FOREIGN KEY ("userId") REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX "passkeys_credentialID_idx" ON public.passkeys USING btree ("credentialID");
CREATE INDEX "passkeys_userId_idx" ON public.passkeys USING btree ("userId");

create table secrets (
  key text not null,
  value text not null,
  PRIMARY KEY (key)
);

create table sessions (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  UNIQUE (token),
  PRIMARY KEY (id),
  FOREIGN KEY ("userId") REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX "sessions_userId_idx" ON public.sessions USING btree ("userId");

create table settings (
  key text not null,
  value jsonb not null,
  PRIMARY KEY (key)
);

create table sign_in_links (
  hash text not null,
  user_id text not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (hash),
  FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX sign_in_links_by_user ON public.sign_in_links USING btree (user_id);

create table statements (
  case_id text not null,
  n integer not null,
  document_id text,
  field text not null,
  value jsonb not null,
  modality text not null,
  asserted_by text not null,
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  confidence real not null,
  extractor text not null,
  said_at text,
  reason text,
  said_by text,
  withdrawn boolean not null default false,
  home_case text not null,
  discarded_by text,
  discarded_at timestamp with time zone,
  discarded_because text,
  PRIMARY KEY (case_id, n),
  FOREIGN KEY (case_id) REFERENCES cases(id),
  FOREIGN KEY (document_id) REFERENCES documents(id),
  FOREIGN KEY (home_case) REFERENCES cases(id),
  CHECK ((((discarded_at IS NULL) = (discarded_by IS NULL)) AND ((discarded_at IS NULL) = (discarded_because IS NULL)))),
  CHECK (((discarded_at IS NULL) OR (said_by IS NULL)))
);
CREATE INDEX statements_by_document ON public.statements USING btree (document_id);

create table tasks (
  id text not null,
  case_id text not null,
  action_id text not null,
  title text not null,
  audience text not null,
  state text not null,
  assignee text,
  due_at timestamp with time zone,
  completed_at timestamp with time zone,
  facts jsonb not null,
  dropped_because text,
  UNIQUE (case_id, action_id),
  PRIMARY KEY (id),
  FOREIGN KEY (case_id) REFERENCES cases(id),
  CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
);
CREATE INDEX tasks_by_case ON public.tasks USING btree (case_id);
CREATE INDEX tasks_open ON public.tasks USING btree (due_at) WHERE (state = 'open'::text);

create table users (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  role text not null,
  UNIQUE (email),
  PRIMARY KEY (id),
  CHECK ((role = ANY (ARRAY['viewer'::text, 'analyst'::text, 'admin'::text])))
);

create table verifications (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  PRIMARY KEY (id)
);
CREATE INDEX verifications_identifier_idx ON public.verifications USING btree (identifier);
