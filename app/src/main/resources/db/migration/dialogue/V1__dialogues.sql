create schema if not exists dialogue;

create table dialogue.dialogue (
  space_id uuid not null,
  id uuid not null,
  code text not null,
  question jsonb not null check (question <> '{}'::jsonb),
  context jsonb not null,
  challenge_id uuid,
  state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
  participation text not null check (participation in ('LINK', 'MEMBERS')),
  moderation text not null check (moderation in ('BEFORE', 'AFTER')),
  asks_actor_type boolean not null,
  allows_statements boolean not null,
  opens_on date,
  closes_on date,
  illustrative boolean not null,
  source text not null,
  created_on date not null,
  primary key (space_id, id),
  check (closes_on >= opens_on)
);

-- Finds a dialogue from its public address, before the space is known. Few and small: a
-- reference table when the database is distributed.
create table dialogue.address (
  code text primary key,
  space_id uuid not null,
  dialogue_id uuid not null
);

-- A statement is known by its number in the dialogue: an identifier that grows with time would
-- betray when, and so perhaps by whom, it was written.
create table dialogue.statement (
  space_id uuid not null,
  dialogue_id uuid not null,
  number integer not null check (number >= 0),
  text jsonb not null check (text <> '{}'::jsonb),
  seed boolean not null,
  meta boolean not null,
  state text not null check (state in ('WAITING', 'PUBLISHED', 'HIDDEN')),
  created_on date not null,
  primary key (space_id, dialogue_id, number),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- A random number that stands for one person in one dialogue, and nothing that leads to an account.
create table dialogue.voter (
  space_id uuid not null,
  dialogue_id uuid not null,
  voter_id uuid not null,
  actor_type text,
  primary key (space_id, dialogue_id, voter_id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- No reference to the statement: every vote would lock the same few rows. The insert checks it.
create table dialogue.vote (
  space_id uuid not null,
  dialogue_id uuid not null,
  voter_id uuid not null,
  statement integer not null,
  value smallint not null check (value in (-1, 0, 1)),
  channel text not null check (channel in ('WEB', 'API', 'PAPER', 'WORKSHOP', 'IMPORT')),
  cast_on date not null,
  primary key (space_id, dialogue_id, voter_id, statement),
  foreign key (space_id, dialogue_id, voter_id)
    references dialogue.voter (space_id, dialogue_id, voter_id)
);

-- Which members have been given a ballot; written in a transaction of its own, and without a time.
create table dialogue.participation (
  space_id uuid not null,
  dialogue_id uuid not null,
  account uuid not null,
  primary key (space_id, dialogue_id, account),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- What leaders did with a dialogue and its statements: public, append-only.
create table dialogue.log (
  space_id uuid not null,
  dialogue_id uuid not null,
  id uuid not null,
  statement integer,
  action text not null,
  reason text,
  note text not null,
  role text not null,
  at timestamptz not null,
  primary key (space_id, dialogue_id, id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- The last computed landscape of a dialogue and the votes that it was computed from.
create table dialogue.landscape (
  space_id uuid not null,
  dialogue_id uuid not null,
  fingerprint text not null,
  findings bytea not null,
  primary key (space_id, dialogue_id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- The key that signs ballots, the same on every node.
create table dialogue.signing_key (
  id smallint primary key check (id = 1),
  key bytea not null
);
