-- A reminder is sent and noted for each recipient: a mail server may take one address and refuse another.
alter table duty_reminders add column recipient text not null default '';
alter table duty_reminders add column tries int not null default 1;
alter table duty_reminders drop constraint duty_reminders_pkey;
alter table duty_reminders add primary key (case_id, key, due_at, lead, channel, recipient);

-- What was sent to all at once was sent to each of them.
insert into duty_reminders (case_id, key, due_at, lead, channel, recipient, state, claimed_at)
  select case_id, duty_reminders.key, due_at, lead, channel, address, state, claimed_at
  from duty_reminders join settings on settings.key = 'organisation-profile'
    cross join lateral jsonb_array_elements_text(settings.value->'reminders'->'mailTo') as address
  where channel = 'mail';
delete from duty_reminders where channel = 'mail' and recipient = '';
