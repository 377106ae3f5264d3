-- Accounts and sessions, in the tables and columns that better-auth 1.7 reads (camel case is its choice),
-- then what is our own: one-time sign-in links and API tokens, both kept as hashes only.

create table users (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  role text not null check (role in ('viewer', 'analyst', 'admin'))
);

create table sessions (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references users (id) on delete cascade
);

create index "sessions_userId_idx" on sessions ("userId");

create table accounts (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references users (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  -- The scrypt hash of it.
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);

create index "accounts_userId_idx" on accounts ("userId");

create table verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create index "verifications_identifier_idx" on verifications (identifier);

create table passkeys (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references users (id) on delete cascade,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);

create index "passkeys_userId_idx" on passkeys ("userId");
create index "passkeys_credentialID_idx" on passkeys ("credentialID");

-- A link signs its account in once. `hash` is the sha256 of the token in the link.
create table sign_in_links (
  hash text primary key,
  user_id text not null references users (id) on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index sign_in_links_by_user on sign_in_links (user_id);

create table api_tokens (
  id text primary key,
  owner_id text not null references users (id) on delete cascade,
  name text not null,
  role text not null check (role in ('viewer', 'analyst', 'admin')),
  hash text not null unique,
  prefix text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create index api_tokens_by_owner on api_tokens (owner_id);
