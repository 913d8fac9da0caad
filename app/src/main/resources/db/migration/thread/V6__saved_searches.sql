-- Searches that people saved, to be told of what is new in them. An account is a bare id. What was found
-- already is remembered by its ids: the days of records say when they came about, not when they could
-- first be found. Of the secret address of a search's feed only a digest is kept.
create table thread.saved_search (
  id uuid primary key,
  account uuid not null,
  words text not null,
  space_id uuid,
  kind text not null,
  by_mail boolean not null,
  stop_token text not null unique,
  feed_digest bytea unique,
  seen uuid[] not null,
  looked_on date not null,
  unique nulls not distinct (account, words, space_id, kind)
);
