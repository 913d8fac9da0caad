-- A challenge is the same as, or a part of, one in another public space, once the other side has agreed. The
-- row stands in the space that asked; what the other one says are events, and none is ever changed.
create table challenge.bond (
  space_id uuid not null,
  id uuid not null,
  challenge_id uuid not null,
  other_space uuid not null references space.space (id),
  other_challenge uuid not null,
  kind text not null check (kind in ('SAME_AS', 'PART_OF')),
  reason jsonb not null check (reason <> '{}'::jsonb),
  asked_at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id),
  foreign key (other_space, other_challenge) references challenge.challenge (space_id, id),
  check (space_id <> other_space)
);

create index bond_by_other on challenge.bond (other_space, other_challenge);

create table challenge.bond_event (
  space_id uuid not null,
  bond_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('ACCEPTED', 'DECLINED', 'ENDED')),
  said_by uuid not null,
  role text not null,
  reason jsonb not null,
  said_at timestamptz not null,
  primary key (space_id, bond_id, number),
  foreign key (space_id, bond_id) references challenge.bond (space_id, id)
);
