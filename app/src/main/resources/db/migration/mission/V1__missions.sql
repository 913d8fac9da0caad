create schema if not exists mission;

create table mission.mission (
  space_id uuid not null references space.space (id),
  id uuid not null,
  direction jsonb not null check (direction <> '{}'::jsonb),
  background jsonb not null,
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  source text not null,
  state text not null check (state in ('DRAFT', 'ADOPTED', 'ACHIEVED', 'ENDED')),
  version integer not null check (version > 0),
  written_at timestamptz not null,
  primary key (space_id, id),
  check (basis <> 'FACT' or source <> '')
);

-- Which challenges a mission answers.
create table mission.answer (
  space_id uuid not null,
  mission_id uuid not null,
  challenge_id uuid not null,
  primary key (space_id, mission_id, challenge_id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);

-- Everything that happened: rows are added and never changed. The account lives in another module: a bare id.
create table mission.entry (
  space_id uuid not null references space.space (id),
  id uuid not null,
  mission_id uuid,
  record_id uuid not null,
  what text not null,
  about jsonb not null,
  role text not null,
  reason jsonb not null,
  reference text not null,
  decided_by uuid,
  version integer not null,
  made_at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id)
);

create index entry_by_mission on mission.entry (space_id, mission_id, made_at desc);

create index entry_by_record on mission.entry (space_id, record_id);

create index entry_by_person on mission.entry (decided_by) where decided_by is not null;

create table mission.goal (
  space_id uuid not null,
  id uuid not null,
  mission_id uuid not null,
  name jsonb not null check (name <> '{}'::jsonb),
  unit text not null,
  indicator text not null,
  baseline double precision,
  baseline_on date,
  baseline_source text not null,
  target double precision not null,
  target_on date not null,
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  removed_at timestamptz,
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id)
);

create table mission.milestone (
  space_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  name jsonb not null check (name <> '{}'::jsonb),
  due date not null,
  value double precision,
  reached_on date,
  primary key (space_id, id),
  foreign key (space_id, goal_id) references mission.goal (space_id, id)
);

-- Rows are added and never changed; of two on one day the later holds.
create table mission.value (
  space_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  measured_on date not null,
  value double precision not null,
  source text not null check (source <> ''),
  primary key (space_id, id),
  foreign key (space_id, goal_id) references mission.goal (space_id, id)
);

create index value_by_goal on mission.value (space_id, goal_id, measured_on);

create table mission.mandate (
  space_id uuid not null,
  id uuid not null,
  actor_id uuid not null,
  type text not null,
  scope jsonb not null check (scope <> '{}'::jsonb),
  reference text not null check (reference <> ''),
  valid_from date not null,
  valid_until date,
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  primary key (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id),
  check (valid_until >= valid_from)
);

-- A commitment names an organisation and a role in it, never only a person.
create table mission.commitment (
  space_id uuid not null,
  id uuid not null,
  mission_id uuid not null,
  text jsonb not null check (text <> '{}'::jsonb),
  actor_id uuid not null,
  post jsonb not null check (post <> '{}'::jsonb),
  goal_id uuid,
  mandate_id uuid,
  due date not null,
  gain jsonb not null,
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  state text not null check (
    state in ('PROPOSED', 'DECLINED', 'CONFIRMED', 'THREATENED', 'FULFILLED', 'WITHDRAWN')),
  primary key (space_id, id),
  foreign key (space_id, mission_id) references mission.mission (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id),
  foreign key (space_id, goal_id) references mission.goal (space_id, id),
  foreign key (space_id, mandate_id) references mission.mandate (space_id, id)
);

create index commitment_by_mission on mission.commitment (space_id, mission_id);
