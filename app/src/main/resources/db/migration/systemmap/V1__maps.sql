-- Maps of factors and the links between them. What an element says stands in one column, field by field: every
-- change is of one field, and the log of changes says of each what it was before and after.
create schema if not exists systemmap;

create table systemmap.map (
  space_id uuid not null references space.space (id),
  id uuid not null,
  challenge_id uuid not null,
  title jsonb not null check (title <> '{}'::jsonb),
  boundary jsonb not null,
  note jsonb not null,
  illustrative boolean not null,
  number integer not null check (number >= 0),
  made_at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);

create index map_by_challenge on systemmap.map (space_id, challenge_id);

-- A factor, or a link between two of them. What is removed stays, for whoever removed it may bring it back.
create table systemmap.element (
  space_id uuid not null,
  map_id uuid not null,
  id uuid not null,
  from_id uuid,
  to_id uuid,
  said jsonb not null,
  removed boolean not null,
  primary key (space_id, map_id, id),
  foreign key (space_id, map_id) references systemmap.map (space_id, id),
  foreign key (space_id, map_id, from_id) references systemmap.element (space_id, map_id, id),
  foreign key (space_id, map_id, to_id) references systemmap.element (space_id, map_id, id),
  check ((from_id is null) = (to_id is null)),
  check (from_id <> to_id)
);

create unique index link_once on systemmap.element (space_id, map_id, from_id, to_id)
where not removed and from_id is not null;

-- Every change of a map, numbered without gaps and never altered. Changes that were made at one stroke share the
-- number of the first one as their act; an undo names the act that it undoes. The account lives in another module
-- and perhaps another database: a bare id, null for what the system did and for people who are gone.
create table systemmap.change (
  space_id uuid not null,
  map_id uuid not null,
  number integer not null check (number > 0),
  act integer not null check (act > 0 and act <= number),
  undoes integer,
  element_id uuid not null,
  action text not null check (action in ('ADD', 'SET', 'REMOVE', 'RESTORE')),
  field text not null,
  before jsonb,
  after jsonb,
  account uuid,
  role text not null,
  made_at timestamptz not null,
  primary key (space_id, map_id, number),
  foreign key (space_id, map_id, element_id) references systemmap.element (space_id, map_id, id)
);

create index change_by_element on systemmap.change (space_id, map_id, element_id, field, number);
create index change_by_account on systemmap.change (account);
