create schema if not exists account;

-- People. A local table that nothing about votes or answers is ever joined with.
create table account.account (
  account_id uuid primary key,
  -- Lower case; null when the account is erased.
  mail text unique,
  name text not null,
  language text not null check (language in ('sv', 'en')),
  administrator boolean not null default false,
  -- Argon2id with its parameters and salt; null for people who sign in by mail only.
  password_hash text,
  created_at timestamptz not null,
  erased_at timestamptz,
  check ((mail is null) = (erased_at is not null)),
  check (erased_at is null or (name = '' and password_hash is null and not administrator))
);

create index account_name on account.account (lower(name), account_id);

-- The tables of Spring Session, under the names that we give them.
create table account.session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);

create unique index session_session_id on account.session (session_id);
create index session_expiry_time on account.session (expiry_time);
create index session_principal_name on account.session (principal_name);

create table account.session_attributes (
  session_primary_id char(36) not null
    references account.session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
