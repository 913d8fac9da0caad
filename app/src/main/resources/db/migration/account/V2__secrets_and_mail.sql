-- Links that work once. Only the hash of the secret in the link is kept.
create table account.link (
  token_hash bytea primary key,
  kind text not null
    check (kind in ('sign_in', 'new_mail', 'first_administrator', 'invitation')),
  account_id uuid references account.account (account_id),
  mail text,
  administrator boolean not null,
  expires_at timestamptz not null,
  check ((account_id is not null) = (kind in ('sign_in', 'new_mail'))),
  check ((mail is not null) = (kind in ('new_mail', 'invitation')))
);

create index link_account_id on account.link (account_id);
create index link_expires_at on account.link (expires_at);

-- Browsers that a person has signed in with. Guesses from elsewhere cannot shut them out.
create table account.device (
  account_id uuid not null references account.account (account_id),
  device_hash bytea not null,
  last_used_on date not null,
  primary key (account_id, device_hash)
);

create table account.access_token (
  access_token_id uuid primary key,
  account_id uuid not null references account.account (account_id),
  name text not null,
  token_hash bytea not null unique,
  created_on date not null,
  expires_on date not null,
  last_used_on date
);

create index access_token_account_id on account.access_token (account_id, access_token_id);

-- Every mail, written in the transaction that it tells of. Kept: there was no mail server.
create table account.mail (
  mail_id uuid primary key,
  recipient text not null,
  subject text not null,
  -- Null when deleted, a day after it was sent.
  body text,
  state text not null check (state in ('waiting', 'sent', 'failed', 'kept')),
  created_at timestamptz not null,
  attempts int not null,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  check ((sent_at is not null) = (state = 'sent'))
);

create index mail_waiting on account.mail (next_attempt_at) where state = 'waiting';
create index mail_recipient on account.mail (recipient);
