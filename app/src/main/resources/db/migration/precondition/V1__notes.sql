-- What teams say about the preconditions in their own words. The panel itself is computed from the
-- records of other modules and stored nowhere.
create schema if not exists precondition;

create table precondition.note (
  space_id uuid not null references space.space (id),
  id uuid not null,
  precondition text not null,
  text jsonb not null check (text <> '{}'::jsonb),
  role text not null,
  written_on date not null,
  primary key (space_id, id)
);
