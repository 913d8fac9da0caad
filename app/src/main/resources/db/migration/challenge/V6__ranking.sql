-- Choices between challenges, two at a time. Nothing here leads to a person: see decision 0060.
create table challenge.comparison (
  space_id uuid not null references space.space (id),
  id uuid not null,
  code text not null unique,
  title jsonb not null,
  participation text not null check (participation in ('ANYONE', 'MEMBERS')),
  asks_actor_type boolean not null,
  illustrative boolean not null,
  is_open boolean not null,
  round integer not null check (round >= 0),
  opened_on date not null,
  primary key (space_id, id)
);

create table challenge.compared (
  space_id uuid not null,
  comparison_id uuid not null,
  number integer not null check (number >= 0),
  challenge_id uuid not null,
  title jsonb not null,
  text jsonb not null,
  primary key (space_id, comparison_id, number),
  unique (space_id, comparison_id, challenge_id),
  foreign key (space_id, comparison_id) references challenge.comparison (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);

create table challenge.chooser (
  space_id uuid not null,
  comparison_id uuid not null,
  chooser_id uuid not null,
  actor_type text,
  primary key (space_id, comparison_id, chooser_id),
  foreign key (space_id, comparison_id) references challenge.comparison (space_id, id)
);

-- A choice knows its day and no time; its number is its place among the chooser's own.
create table challenge.choice (
  space_id uuid not null,
  comparison_id uuid not null,
  chooser_id uuid not null,
  number integer not null check (number > 0),
  left_item integer not null,
  right_item integer not null,
  answer text not null check (answer in ('LEFT', 'EQUAL', 'RIGHT', 'SKIP')),
  round integer not null,
  chosen_on date not null,
  primary key (space_id, comparison_id, chooser_id, number),
  foreign key (space_id, comparison_id) references challenge.comparison (space_id, id),
  check (left_item <> right_item)
);

create unique index choice_once on challenge.choice (
  space_id, comparison_id, chooser_id, least(left_item, right_item),
  greatest(left_item, right_item));

-- Which members have been given a ticket: neither which one nor when.
create table challenge.choosing_member (
  space_id uuid not null,
  comparison_id uuid not null,
  account uuid not null,
  primary key (space_id, comparison_id, account),
  foreign key (space_id, comparison_id) references challenge.comparison (space_id, id)
);

-- What a comparison said when it was closed; the latest round holds.
create table challenge.outcome (
  space_id uuid not null,
  comparison_id uuid not null,
  round integer not null,
  told jsonb not null,
  drawn_on date not null,
  primary key (space_id, comparison_id, round),
  foreign key (space_id, comparison_id) references challenge.comparison (space_id, id)
);

create table challenge.signing_key (
  id integer primary key check (id = 1),
  key bytea not null
);
