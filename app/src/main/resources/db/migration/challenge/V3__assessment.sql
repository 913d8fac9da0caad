-- What a criterion weighs in a space; zero for one that the space does not use.
create table challenge.criterion (
  space_id uuid not null references space.space (id),
  criterion text not null,
  weight numeric(3, 1) not null check (weight >= 0),
  primary key (space_id, criterion)
);

-- The account lives in another module and perhaps another database: a bare id.
create table challenge.assessment (
  space_id uuid not null,
  id uuid not null,
  challenge_id uuid not null,
  account uuid not null,
  primary key (space_id, id),
  unique (space_id, challenge_id, account),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);

create index assessment_by_account on challenge.assessment (account);

-- Versions are added and never changed; the actor stands with each, for people change organisations.
create table challenge.assessment_version (
  space_id uuid not null,
  assessment_id uuid not null,
  version integer not null check (version > 0),
  actor_id uuid not null,
  submitted boolean not null,
  answers jsonb not null,
  written_at timestamptz not null,
  primary key (space_id, assessment_id, version),
  foreign key (space_id, assessment_id) references challenge.assessment (space_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);
