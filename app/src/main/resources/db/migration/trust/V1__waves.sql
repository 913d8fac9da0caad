-- Trust waves. Nobody's answers are stored: they are added up as they come, see decision 0129.
create schema if not exists trust;

create table trust.wave (
  space_id uuid not null references space.space (id),
  id uuid not null,
  title jsonb not null,
  state text not null check (state in ('PLANNED', 'OPEN', 'CLOSED', 'DROPPED')),
  opens_on date not null,
  closes_on date not null,
  roles text[] not null,
  illustrative boolean not null,
  mailed integer not null check (mailed >= 0),
  printed integer not null check (printed >= 0),
  primary key (space_id, id),
  check (closes_on > opens_on)
);

-- What a wave asks, in the words that it asks it in.
create table trust.wording (
  space_id uuid not null,
  wave_id uuid not null,
  item text not null,
  wording jsonb not null,
  primary key (space_id, wave_id, item),
  foreign key (space_id, wave_id) references trust.wave (space_id, id)
);

-- Digests of the keys that have not been used. Nothing tells who has which key, and nothing else
-- refers to one. The last ones go when the wave closes.
create table trust.key (
  space_id uuid not null,
  wave_id uuid not null,
  digest bytea not null,
  primary key (space_id, wave_id, digest),
  foreign key (space_id, wave_id) references trust.wave (space_id, id)
);

create index key_by_digest on trust.key (digest);

-- One row a wave while it is open: all answers added up. It goes when the wave closes.
create table trust.urn (
  space_id uuid not null,
  wave_id uuid not null,
  sums jsonb not null,
  primary key (space_id, wave_id),
  foreign key (space_id, wave_id) references trust.wave (space_id, id)
);

-- What a wave said, counted once. No row is ever changed.
create table trust.outcome (
  space_id uuid not null,
  wave_id uuid not null,
  told jsonb not null,
  digest text not null,
  drawn_on date not null,
  primary key (space_id, wave_id),
  foreign key (space_id, wave_id) references trust.wave (space_id, id)
);

-- A conversation that a weak answer asks for.
create table trust.proposal (
  space_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  item text not null,
  state text not null check (state in ('PROPOSED', 'TAKEN_UP', 'PUT_ASIDE')),
  made_on date not null,
  primary key (space_id, id),
  unique (space_id, wave_id, item),
  foreign key (space_id, wave_id) references trust.wave (space_id, id)
);

-- What was done with a wave or with one of its proposals. Nothing here is about an answer.
create table trust.event (
  space_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  proposal_id uuid,
  what text not null,
  role text not null,
  reason jsonb not null,
  at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, wave_id) references trust.wave (space_id, id)
);
