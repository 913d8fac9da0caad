-- From whom a space takes challenges; from its members when it has not said anything.
create table challenge.welcome (
  space_id uuid not null references space.space (id),
  welcome text not null check (welcome in ('MEMBERS', 'SIGNED_IN', 'ANYONE')),
  primary key (space_id)
);

-- What people have sent in. The number is random and there is a day but no time: who wrote it stands
-- nowhere. An address that was left for an answer lies in the thread, apart from this (decision 0083).
create table challenge.submission (
  space_id uuid not null references space.space (id),
  id uuid not null,
  title jsonb not null check (title <> '{}'::jsonb),
  text jsonb not null check (text <> '{}'::jsonb),
  scope jsonb not null,
  submitted_on date not null,
  illustrative boolean not null,
  primary key (space_id, id)
);

-- What became of each: one answer, never changed.
create table challenge.submission_answer (
  space_id uuid not null,
  submission_id uuid not null,
  verdict text not null check (verdict in ('OPENED', 'FRAMED', 'DECLINED')),
  challenge_id uuid,
  reason jsonb not null,
  role text not null,
  answered_at timestamptz not null,
  primary key (space_id, submission_id),
  foreign key (space_id, submission_id) references challenge.submission (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id),
  check ((verdict = 'DECLINED') = (challenge_id is null)),
  check (verdict <> 'DECLINED' or reason <> '{}'::jsonb)
);
