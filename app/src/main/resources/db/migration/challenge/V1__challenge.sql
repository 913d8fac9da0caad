create schema if not exists challenge;

create table challenge.challenge (
  space_id uuid not null references space.space (id),
  id uuid not null,
  title jsonb not null,
  text jsonb not null,
  basis text not null check (basis in ('FACT', 'ILLUSTRATIVE', 'OWN')),
  source text not null,
  stage text not null check (stage in ('ACTIVE', 'CLOSED')),
  version integer not null check (version > 0),
  written_at timestamptz not null,
  primary key (space_id, id),
  check (title <> '{}'::jsonb and text <> '{}'::jsonb),
  check (basis <> 'FACT' or source <> '')
);
