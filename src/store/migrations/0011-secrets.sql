-- What must not leave with a backup, in which this table never is. The key that signs cookies was among the settings,
-- which are; it ends here, and the next start makes another.
create table secrets (
  key text primary key,
  value text not null
);

delete from settings where key = 'sign-in.secret';
