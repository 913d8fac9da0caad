create schema if not exists thread;

-- The public face of every record of every module. The address of the space is not kept: it is read
-- from the space, as are who may see it and what it is called.
create table thread.record (
  space_id uuid not null references space.space (id),
  id uuid not null,
  kind text not null,
  title jsonb not null,
  text jsonb not null,
  path text not null,
  written_at timestamptz not null,
  primary key (space_id, id)
);

create table thread.link (
  space_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  relation text not null check (relation in ('LED_TO')),
  made_at timestamptz not null,
  primary key (space_id, from_id, to_id, relation),
  foreign key (space_id, from_id) references thread.record (space_id, id) on delete cascade,
  foreign key (space_id, to_id) references thread.record (space_id, id) on delete cascade
);

create index link_backward on thread.link (space_id, to_id);
