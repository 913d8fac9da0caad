-- What people call the loops of a map, in versions that are added and never changed. A loop is known by a digest of
-- its links; they stand here in turn, so that a loop can be told when it is no longer on the map. The account lives
-- in another module: a bare id, null for the system and for people who are gone.
create table systemmap.loop_name (
  space_id uuid not null,
  map_id uuid not null,
  loop_id uuid not null,
  version integer not null check (version > 0),
  name jsonb not null,
  links uuid[] not null check (cardinality(links) > 0),
  author uuid,
  role text not null,
  named_at timestamptz not null,
  primary key (space_id, map_id, loop_id, version),
  foreign key (space_id, map_id) references systemmap.map (space_id, id)
);

create index loop_name_by_author on systemmap.loop_name (author);
