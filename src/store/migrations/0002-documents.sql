-- Documents as taken in: one row for each different content.

create table documents (
  id text primary key,
  sha256 text not null unique references blobs (sha256),
  media_type text not null,
  origin jsonb not null,
  title text,
  body text not null,
  site_name text,
  published_at text,
  language text,
  received_at timestamptz not null
);

-- Bands of the MinHash signature: documents that share one are compared word by word.
create table document_bands (
  document_id text not null references documents (id) on delete cascade,
  band int not null,
  hash bigint not null,
  primary key (document_id, band)
);

create index document_bands_by_hash on document_bands (band, hash);
