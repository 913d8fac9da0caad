-- From its start on, the design of an experiment is read only: the digest says whether it still is what was locked.
create table portfolio.experiment (
  space_id uuid not null references space.space (id),
  id uuid not null,
  challenge_id uuid not null,
  lever_id uuid,
  push text check (push in ('MORE', 'LESS')),
  title jsonb not null check (title <> '{}'::jsonb),
  starts_on date not null,
  ends_on date not null,
  illustrative boolean not null,
  design jsonb not null,
  state text not null check (state in ('DRAFT', 'RUNNING', 'FINISHED', 'DECIDED', 'DROPPED')),
  version integer not null check (version > 0),
  insight_id uuid,
  follows_id uuid,
  digest text,
  locked_at timestamptz,
  stopped_on date,
  primary key (space_id, id),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id),
  foreign key (space_id, insight_id) references portfolio.insight (space_id, id),
  foreign key (space_id, follows_id) references portfolio.experiment (space_id, id),
  check (ends_on >= starts_on and ends_on - starts_on < 365),
  check ((digest is null) = (locked_at is null)),
  check ((digest is null) = (state in ('DRAFT', 'DROPPED')))
);

-- Values are added; one that was wrong is struck with a reason and stays.
create table portfolio.measurement (
  space_id uuid not null,
  experiment_id uuid not null,
  number integer not null check (number > 0),
  series text not null check (series in ('METRIC', 'STOP')),
  measured_on date not null,
  value double precision not null,
  note jsonb not null,
  channel text not null check (channel in ('FORM', 'CSV', 'API', 'IMPORT')),
  account uuid,
  struck jsonb not null,
  made_at timestamptz not null,
  primary key (space_id, experiment_id, number),
  foreign key (space_id, experiment_id) references portfolio.experiment (space_id, id)
);

create unique index measurement_once on portfolio.measurement (
  space_id, experiment_id, series, measured_on)
where struck = '{}'::jsonb;

create index measurement_by_account on portfolio.measurement (account);

-- What was done otherwise than designed. No row is ever changed, and none changes the design.
create table portfolio.deviation (
  space_id uuid not null,
  experiment_id uuid not null,
  number integer not null check (number > 0),
  what jsonb not null check (what <> '{}'::jsonb),
  why jsonb not null check (why <> '{}'::jsonb),
  happened_on date not null,
  role text not null,
  made_at timestamptz not null,
  primary key (space_id, experiment_id, number),
  foreign key (space_id, experiment_id) references portfolio.experiment (space_id, id)
);

-- What came out, by the rule that was set before. No row is ever changed.
create table portfolio.outcome (
  space_id uuid not null,
  experiment_id uuid not null,
  outcome text not null check (outcome in ('SUPPORTED', 'NOT_SUPPORTED', 'UNCLEAR')),
  cause text not null check (cause in ('COMPLETE', 'TIME', 'STOP_RULE', 'ABORTED')),
  counted integer not null check (counted >= 0),
  mean double precision not null,
  lower double precision,
  upper double precision,
  found_at timestamptz not null,
  primary key (space_id, experiment_id),
  foreign key (space_id, experiment_id) references portfolio.experiment (space_id, id),
  check ((lower is null) = (upper is null))
);

-- What was decided after an experiment, and what was learned. No row is ever changed.
create table portfolio.verdict (
  space_id uuid not null,
  experiment_id uuid not null,
  decision text not null check (decision in ('STOP', 'ADAPT', 'REPEAT', 'SCALE', 'SPREAD')),
  learned jsonb not null check (learned <> '{}'::jsonb),
  reasons jsonb not null check (reasons <> '{}'::jsonb),
  onward jsonb not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (space_id, experiment_id),
  foreign key (space_id, experiment_id) references portfolio.experiment (space_id, id)
);
