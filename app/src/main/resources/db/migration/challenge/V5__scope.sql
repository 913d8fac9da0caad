-- Whom and where a challenge concerns, and which goals it touches: codes of municipalities and regions, of
-- targets of Agenda 2030, and of areas of the national strategy.
create table challenge.scope (
  space_id uuid not null,
  challenge_id uuid not null,
  affected jsonb not null,
  places text[] not null,
  targets text[] not null,
  areas text[] not null,
  primary key (space_id, challenge_id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);
