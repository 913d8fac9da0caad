-- Documents that are drafted from the record, written together and decided. What was decided is kept
-- as the very text that its digest was taken of.
create schema if not exists document;

create table document.document (
  space_id uuid not null references space.space (id),
  id uuid not null,
  kind text not null,
  language text not null,
  title text not null check (title <> ''),
  subject uuid,
  state text not null,
  version integer not null default 1 check (version > 0),
  registry text not null,
  created_on date not null,
  frozen text,
  digest text,
  decided_on date,
  reference text not null default '',
  primary key (space_id, id),
  unique (space_id, registry),
  check ((frozen is null) = (digest is null))
);

create table document.section (
  space_id uuid not null,
  document_id uuid not null,
  key text not null,
  version integer not null default 1 check (version > 0),
  own text not null default '',
  live jsonb not null,
  primary key (space_id, document_id, key),
  foreign key (space_id, document_id) references document.document (space_id, id)
);

-- What a section said before, so that nothing that somebody wrote is lost.
create table document.wording (
  space_id uuid not null,
  document_id uuid not null,
  key text not null,
  version integer not null,
  own text not null,
  role text not null,
  written_at timestamptz not null,
  primary key (space_id, document_id, key, version),
  foreign key (space_id, document_id, key) references document.section (space_id, document_id, key)
);
