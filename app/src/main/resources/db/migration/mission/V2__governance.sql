-- Who answers for a mission or one of its goals, and who decides about it: an organisation and a role in it.
create table mission.owner (
  space_id uuid not null,
  id uuid not null,
  mission_id uuid not null,
  goal_id uuid,
  actor_id uuid not null,
  duty text not null check (duty in ('ACCOUNTABLE', 'DECIDES', 'COORDINATES')),
  post jsonb not null check (post <> '{}'::jsonb),
  removed_at timestamptz,
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id),
  foreign key (space_id, goal_id) references mission.goal (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);

-- Two goals and how much one helps or hinders the other, from -3 (cancels) to 3 (indivisible).
create table mission.conflict (
  space_id uuid not null,
  id uuid not null,
  mission_id uuid not null,
  one_side jsonb not null check (one_side <> '{}'::jsonb),
  other_side jsonb not null check (other_side <> '{}'::jsonb),
  score integer not null check (score between -3 and 3),
  affected jsonb not null check (affected <> '{}'::jsonb),
  state text not null check (state in ('OPEN', 'DECIDED', 'DISSOLVED')),
  given_up jsonb not null,
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id)
);

-- What stands in the way and somebody else owns. The level is that of whoever owns it now.
create table mission.barrier (
  space_id uuid not null,
  id uuid not null,
  mission_id uuid not null,
  type text not null,
  text jsonb not null check (text <> '{}'::jsonb),
  question jsonb not null check (question <> '{}'::jsonb),
  actor_id uuid not null,
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL')),
  due date not null,
  state text not null check (state in ('WITH_OWNER', 'LIFTED', 'ANSWERED', 'REMOVED', 'REMAINS')),
  answer jsonb not null,
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);

-- The chain from what is done to what it leads to, and the three horizons, a line a row.
create table mission.line (
  space_id uuid not null,
  id uuid not null,
  mission_id uuid not null,
  shelf text not null,
  text jsonb not null check (text <> '{}'::jsonb),
  removed_at timestamptz,
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id)
);

create table mission.assumption (
  space_id uuid not null,
  id uuid not null,
  mission_id uuid not null,
  text jsonb not null check (text <> '{}'::jsonb),
  importance integer not null check (importance between 1 and 3),
  uncertainty integer not null check (uncertainty between 1 and 3),
  state text not null check (state in ('UNTESTED', 'SUPPORTED', 'CHALLENGED', 'REFUTED')),
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  source text not null,
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id)
);
