-- What merging and splitting need to be undone, tasks that people drop, search in documents, and
-- guards that keep the history of a case append-only.

-- The case that a document or statement goes back to when cases are taken apart; merging leaves it as it is.
alter table case_documents add column home_case text references cases (id);
update case_documents set home_case = case_id;
alter table case_documents alter column home_case set not null;

alter table statements add column home_case text references cases (id);
update statements set home_case = case_id;
alter table statements alter column home_case set not null;

-- What the documents say, for search. 150,000 characters of a case stay below the 1 MB of a tsvector.
alter table cases add column document_words tsvector not null default '';
update cases set document_words = to_tsvector('simple', coalesce((
  select string_agg(left(concat_ws(' ', d.title, d.body), 150000 / c.documents), ' ')
  from documents d join (
    select document_id, count(*) over ()::int as documents from case_documents where case_id = cases.id
  ) c on c.document_id = d.id), ''));
create index cases_document_words on cases using gin (document_words);

-- Long values go out of line, so that counting and sorting read a tenth of the pages.
alter table cases set (toast_tuple_target = 128);

-- Names of the victims, for a search held to them. A weight in `words` would have every hit read again.
alter table cases add column victim_words tsvector not null default '';
update cases set victim_words = to_tsvector('simple', array_to_string(victims, ' '));
create index cases_victim_words on cases using gin (victim_words);

-- A merged case is a signpost that no search finds.
update cases set words = '', victim_words = '', document_words = ''
  where merged_into is not null;

-- Names, aliases and ATT&CK groups of the actors as they are compared: `shinyhunters`, `g1234`.
alter table cases add column actor_keys text[] not null default '{}';
update cases set actor_keys = array(
  select lower(regexp_replace(name, '[^[:alnum:]]', '', 'g')) from unnest(actors) as name);
create index cases_actor_keys on cases using gin (actor_keys);
drop index cases_actors;

-- Counting by state and status reads this index alone.
create index cases_counts on cases (state, status) where merged_into is null;

-- Null: dropped because its action no longer follows from the facts, so that it may come back.
alter table tasks add column dropped_because text;

create function refuse_history_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history of a case is append-only (%)', tg_table_name;
end $$;

create trigger case_events_append_only before update or delete or truncate on case_events
  for each statement execute function refuse_history_change();
create trigger statements_kept before delete or truncate on statements
  for each statement execute function refuse_history_change();
-- A statement may move to another case or be withdrawn; what it says stays.
create trigger statements_unchanged before update on statements
  for each row when (
    (old.document_id, old.field, old.value, old.modality, old.asserted_by, old.span_start, old.span_end,
      old.quote, old.confidence, old.extractor, old.said_at, old.reason, old.said_by)
    is distinct from
    (new.document_id, new.field, new.value, new.modality, new.asserted_by, new.span_start, new.span_end,
      new.quote, new.confidence, new.extractor, new.said_at, new.reason, new.said_by)
    or (old.withdrawn and not new.withdrawn)
  ) execute function refuse_history_change();
