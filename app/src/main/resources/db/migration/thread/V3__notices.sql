-- Who is told when something comes of a record. An address that somebody left without an account stands
-- by itself: under a random number, for one record only, without a time, and nothing leads from it to a
-- ballot (decision 0083). An account is a bare id: the account lives in another module.
create table thread.reader (
  id uuid primary key,
  space_id uuid,
  record_id uuid,
  mail text,
  language text,
  token text not null unique,
  by_mail boolean not null,
  digest_on date,
  check ((mail is null) = (record_id is null)),
  check ((mail is null) = (space_id is null)),
  check ((mail is null) = (language is null)),
  unique (space_id, record_id, mail)
);

create table thread.follow (
  space_id uuid not null,
  record_id uuid not null,
  account uuid not null,
  primary key (space_id, record_id, account)
);

create index follow_by_account on thread.follow (account);

-- Something came of a record, or it was put aside.
create table thread.happening (
  space_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  what text not null,
  later_id uuid,
  reason jsonb not null,
  day date not null,
  primary key (space_id, id)
);

-- Whom it concerns, an account or an address, and whether a letter has told it.
create table thread.notice (
  space_id uuid not null,
  happening_id uuid not null,
  reader_id uuid not null,
  told boolean not null,
  primary key (space_id, happening_id, reader_id),
  foreign key (space_id, happening_id) references thread.happening (space_id, id)
);

create index notice_by_reader on thread.notice (reader_id);
create index notice_untold on thread.notice (reader_id) where not told;
