-- The factors of a map that a space has chosen to act on, a row a choice. A choice that is withdrawn stays, with the
-- reason; the same factor may be chosen again. Accounts live in another module: bare ids, null for the system and
-- for people who are gone.
create table systemmap.lever (
  space_id uuid not null,
  map_id uuid not null,
  id uuid not null,
  factor_id uuid not null,
  point text not null,
  reason jsonb not null,
  illustrative boolean not null,
  chosen_by uuid,
  chosen_role text not null,
  chosen_at timestamptz not null,
  withdrawal jsonb,
  withdrawn_by uuid,
  withdrawn_role text,
  withdrawn_at timestamptz,
  primary key (space_id, map_id, id),
  foreign key (space_id, map_id, factor_id) references systemmap.element (space_id, map_id, id),
  check ((withdrawn_at is null) = (withdrawal is null)),
  check ((withdrawn_at is null) = (withdrawn_role is null))
);

create unique index lever_once on systemmap.lever (space_id, map_id, factor_id) where withdrawn_at is null;
create index lever_by_chooser on systemmap.lever (chosen_by);
create index lever_by_withdrawer on systemmap.lever (withdrawn_by);

-- What somebody asked a map and wanted to keep: how far each factor is pushed, from -3 to 3.
create table systemmap.scenario (
  space_id uuid not null,
  map_id uuid not null,
  id uuid not null,
  name jsonb not null check (name <> '{}'::jsonb),
  pushes jsonb not null check (pushes <> '{}'::jsonb),
  author uuid,
  role text not null,
  made_at timestamptz not null,
  removed boolean not null,
  primary key (space_id, map_id, id),
  foreign key (space_id, map_id) references systemmap.map (space_id, id)
);

create index scenario_by_author on systemmap.scenario (author);
