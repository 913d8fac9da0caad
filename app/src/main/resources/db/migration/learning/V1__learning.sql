create schema if not exists learning;

-- Hours and organisations are counted; who sat there is nobody's business.
create table learning.conversation (
  space_id uuid not null references space.space (id),
  id uuid not null,
  kind text not null check (kind in ('DIALOGUE', 'SENSEMAKING', 'DECISION', 'REFLECTION')),
  purpose jsonb not null check (purpose <> '{}'::jsonb),
  day date not null,
  hours_planned numeric(5, 2) not null check (hours_planned > 0 and hours_planned <= 100),
  hours_held numeric(5, 2) check (hours_held > 0 and hours_held <= 100),
  notes jsonb not null,
  decisions jsonb not null,
  illustrative boolean not null,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  primary key (space_id, id),
  check ((state = 'HELD') = (hours_held is not null))
);

create table learning.attendance (
  space_id uuid not null,
  conversation_id uuid not null,
  actor_id uuid not null,
  people integer not null check (people between 0 and 10000),
  primary key (space_id, conversation_id, actor_id),
  foreign key (space_id, conversation_id) references learning.conversation (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);

-- A cycle closes only with a reflection that was held, and with a change or the reason for none.
create table learning.cycle (
  space_id uuid not null references space.space (id),
  id uuid not null,
  number integer not null check (number > 0),
  question jsonb not null check (question <> '{}'::jsonb),
  starts_on date not null,
  ends_on date not null,
  hours numeric(5, 2) not null check (hours > 0 and hours <= 100),
  illustrative boolean not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  reflection_id uuid,
  change jsonb not null,
  changed_id uuid,
  unchanged jsonb not null,
  closed_on date,
  primary key (space_id, id),
  unique (space_id, number),
  foreign key (space_id, reflection_id) references learning.conversation (space_id, id),
  check (ends_on >= starts_on),
  check ((state = 'CLOSED') = (closed_on is not null)),
  check (state = 'OPEN' or reflection_id is not null),
  check (state = 'OPEN' or (unchanged <> '{}'::jsonb) <> (change <> '{}'::jsonb and changed_id is not null))
);

create table learning.learning (
  space_id uuid not null references space.space (id),
  id uuid not null,
  text jsonb not null check (text <> '{}'::jsonb),
  limits jsonb not null,
  evidence uuid[] not null,
  illustrative boolean not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'REFUTED', 'WITHDRAWN')),
  published_on date,
  version integer not null check (version > 0),
  primary key (space_id, id),
  check (state in ('DRAFT', 'WITHDRAWN') or published_on is not null),
  check (state = 'DRAFT' or cardinality(evidence) > 0 or state = 'WITHDRAWN')
);

-- Stands in the space that used it; the learning may be another space's.
create table learning.use (
  space_id uuid not null references space.space (id),
  id uuid not null,
  source_space uuid not null,
  learning_id uuid not null,
  changed_id uuid not null,
  loop text not null check (loop in ('SINGLE', 'DOUBLE', 'TRIPLE')),
  what jsonb not null check (what <> '{}'::jsonb),
  role text not null,
  used_on date not null,
  primary key (space_id, id),
  unique (space_id, source_space, learning_id, changed_id)
);

create index use_by_learning on learning.use (source_space, learning_id);
