-- What goes from one term of office to the next. The snapshot is kept as the text that was frozen, so that its
-- digest can be computed again.
create table mission.handover (
  space_id uuid not null references space.space (id),
  id uuid not null,
  election date not null,
  words jsonb not null,
  receiver jsonb not null,
  state text not null check (state in ('COLLECTING', 'FROZEN', 'PRESENTED', 'RECEIVED')),
  snapshot text,
  digest text,
  frozen_at timestamptz,
  primary key (space_id, id),
  unique (space_id, election),
  check (state = 'COLLECTING' or (snapshot is not null and digest is not null))
);

-- A space says that it contributes to a mission of a space above; the other side accepts. The row lies with the space
-- that contributes.
create table mission.support (
  space_id uuid not null references space.space (id),
  id uuid not null,
  upper_space_id uuid not null,
  upper_mission_id uuid not null,
  text jsonb not null check (text <> '{}'::jsonb),
  state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'ENDED')),
  primary key (space_id, id)
);

create index support_by_upper on mission.support (upper_space_id, upper_mission_id);
