-- Cases: documents, numbered statements, events, tasks. The columns of `cases` beside its key are a
-- projection of the statements, kept for lists and search.

create table cases (
  id text primary key,
  state text not null check (state in ('reported', 'assessing', 'confirmed', 'refuted', 'responding', 'closed')),
  version int not null default 1,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  merged_into text references cases (id),
  title text not null,
  status text not null,
  victims text[] not null default '{}',
  actors text[] not null default '{}',
  platforms text[] not null default '{}',
  sectors text[] not null default '{}',
  data_classes text[] not null default '{}',
  facts jsonb not null,
  advice jsonb not null,
  words tsvector not null
);

create index cases_newest on cases (changed_at desc, id desc) where merged_into is null;
create index cases_words on cases using gin (words);
create index cases_actors on cases using gin (actors);
create index cases_platforms on cases using gin (platforms);
create index cases_sectors on cases using gin (sectors);
create index cases_data_classes on cases using gin (data_classes);
create index cases_state on cases (state, changed_at desc) where merged_into is null;

create table case_documents (
  document_id text primary key references documents (id),
  case_id text not null references cases (id),
  added_at timestamptz not null
);

create index case_documents_by_case on case_documents (case_id, added_at);

-- Documents that were read and report no breach, so that they are not read again.
create table documents_without_breach (
  document_id text primary key references documents (id),
  read_at timestamptz not null
);

create table statements (
  case_id text not null references cases (id),
  n int not null,
  document_id text references documents (id),
  field text not null,
  value jsonb not null,
  modality text not null,
  asserted_by text not null,
  span_start int not null,
  span_end int not null,
  quote text not null,
  confidence real not null,
  extractor text not null,
  said_at text,
  reason text,
  said_by text,
  withdrawn boolean not null default false,
  primary key (case_id, n)
);

create index statements_by_document on statements (document_id);

create table case_events (
  case_id text not null references cases (id),
  sequence int not null,
  at timestamptz not null,
  actor text not null,
  type text not null,
  detail jsonb not null,
  primary key (case_id, sequence)
);

create table tasks (
  id text primary key,
  case_id text not null references cases (id),
  action_id text not null,
  title text not null,
  audience text not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  assignee text,
  due_at timestamptz,
  completed_at timestamptz,
  facts jsonb not null,
  unique (case_id, action_id)
);

create index tasks_open on tasks (due_at) where state = 'open';
create index tasks_by_case on tasks (case_id);
