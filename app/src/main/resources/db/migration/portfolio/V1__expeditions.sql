create schema if not exists portfolio;

-- What happened to an expedition, an experiment or a measure, step by step. No row is ever changed.
create table portfolio.step (
  space_id uuid not null references space.space (id),
  subject_id uuid not null,
  number integer not null check (number > 0),
  what text not null,
  from_state text not null,
  to_state text not null,
  role text not null,
  reason jsonb not null,
  made_at timestamptz not null,
  primary key (space_id, subject_id, number)
);

-- An expedition explores: there is no place here for a target value or a hypothesis.
create table portfolio.expedition (
  space_id uuid not null references space.space (id),
  id uuid not null,
  challenge_id uuid not null,
  lever_id uuid,
  title jsonb not null check (title <> '{}'::jsonb),
  starts_on date not null,
  ends_on date not null,
  leader uuid,
  illustrative boolean not null,
  state text not null check (
    state in ('PLANNED', 'UNDER_WAY', 'SENSEMAKING', 'CLOSED', 'CANCELLED')),
  version integer not null check (version > 0),
  primary key (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id),
  check (ends_on >= starts_on and ends_on - starts_on < 180)
);

create table portfolio.crew (
  space_id uuid not null,
  expedition_id uuid not null,
  actor_id uuid not null,
  primary key (space_id, expedition_id, actor_id),
  foreign key (space_id, expedition_id) references portfolio.expedition (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);

create table portfolio.question (
  space_id uuid not null,
  expedition_id uuid not null,
  number integer not null check (number > 0),
  text jsonb not null check (text <> '{}'::jsonb),
  state text not null check (state in ('OPEN', 'ANSWERED', 'CHANGED', 'DROPPED')),
  answer jsonb not null,
  insight_id uuid,
  primary key (space_id, expedition_id, number),
  foreign key (space_id, expedition_id) references portfolio.expedition (space_id, id),
  check (state = 'OPEN' or answer <> '{}'::jsonb)
);

-- The host is an organisation or group, with a role where one is known, and never a person's name.
create table portfolio.stop (
  space_id uuid not null,
  expedition_id uuid not null,
  number integer not null check (number > 0),
  place jsonb not null check (place <> '{}'::jsonb),
  host jsonb not null check (host <> '{}'::jsonb),
  visit_on date,
  consent jsonb not null,
  consent_on date,
  skipped jsonb not null,
  primary key (space_id, expedition_id, number),
  foreign key (space_id, expedition_id) references portfolio.expedition (space_id, id),
  check ((consent = '{}'::jsonb) = (consent_on is null))
);

create table portfolio.observation (
  space_id uuid not null,
  id uuid not null,
  expedition_id uuid not null,
  stop integer not null,
  text jsonb not null,
  seen_on date not null,
  account uuid,
  sent_key text not null,
  written_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, expedition_id, sent_key),
  foreign key (space_id, expedition_id, stop)
    references portfolio.stop (space_id, expedition_id, number)
);

create index observation_by_account on portfolio.observation (account);

-- Kept with the record: one backup, one transaction, the same on every node. See decision 0122.
create table portfolio.media (
  space_id uuid not null,
  observation_id uuid not null,
  type text not null check (type in ('PHOTO', 'MP4', 'MP3', 'WAV')),
  bytes bytea not null,
  primary key (space_id, observation_id),
  foreign key (space_id, observation_id) references portfolio.observation (space_id, id)
);

create table portfolio.insight (
  space_id uuid not null,
  id uuid not null,
  expedition_id uuid not null,
  text jsonb not null check (text <> '{}'::jsonb),
  surprise jsonb not null,
  written_on date not null,
  primary key (space_id, id),
  foreign key (space_id, expedition_id) references portfolio.expedition (space_id, id)
);

create index insight_by_expedition on portfolio.insight (space_id, expedition_id);

create table portfolio.insight_observation (
  space_id uuid not null,
  insight_id uuid not null,
  observation_id uuid not null,
  primary key (space_id, insight_id, observation_id),
  foreign key (space_id, insight_id) references portfolio.insight (space_id, id),
  foreign key (space_id, observation_id) references portfolio.observation (space_id, id)
);

create table portfolio.reflection (
  space_id uuid not null,
  expedition_id uuid not null,
  held_on date not null,
  who jsonb not null check (who <> '{}'::jsonb),
  text jsonb not null check (text <> '{}'::jsonb),
  hosts_told jsonb not null check (hosts_told <> '{}'::jsonb),
  primary key (space_id, expedition_id),
  foreign key (space_id, expedition_id) references portfolio.expedition (space_id, id)
);
