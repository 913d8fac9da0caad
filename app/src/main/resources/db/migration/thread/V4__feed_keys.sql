-- The secret address at which a member's feed reader, which cannot sign in, reads what is new in a space.
-- Only a digest of the secret is kept. What it shows is what the member may see at that moment.
create table thread.feed_key (
  space_id uuid not null,
  account uuid not null,
  secret_digest bytea not null unique,
  primary key (space_id, account)
);

create index feed_key_by_account on thread.feed_key (account);
