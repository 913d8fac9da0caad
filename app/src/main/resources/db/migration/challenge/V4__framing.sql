-- The same challenge in several groups' own words. The record is the statement or dialogue that a framing
-- was heard in, by its identity in the index.
create table challenge.framing (
  space_id uuid not null,
  id uuid not null,
  challenge_id uuid not null,
  record_id uuid,
  removed boolean not null,
  primary key (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);

create index framing_by_challenge on challenge.framing (space_id, challenge_id);

-- Versions are added and never changed.
create table challenge.framing_version (
  space_id uuid not null,
  framing_id uuid not null,
  version integer not null check (version > 0),
  text jsonb not null check (text <> '{}'::jsonb),
  actor_id uuid,
  voiced_by text not null,
  written_at timestamptz not null,
  primary key (space_id, framing_id, version),
  foreign key (space_id, framing_id) references challenge.framing (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);
