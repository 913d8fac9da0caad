-- Spaces are few and read by every module: a reference table when the database is distributed.
-- Everything below a space is a tenant table, with space_id first in every key.
create schema if not exists space;

create table space.space (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  purpose jsonb not null,
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL')),
  visibility text not null check (visibility in ('PUBLIC', 'MEMBERS')),
  opened_at timestamptz not null
);

-- A space contributes to spaces on a higher level.
create table space.contribution (
  space_id uuid not null references space.space (id),
  upper_id uuid not null references space.space (id),
  primary key (space_id, upper_id)
);

create table space.actor (
  space_id uuid not null references space.space (id),
  id uuid not null,
  name jsonb not null,
  type text not null,
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL')),
  part jsonb not null,
  municipality text,
  region text,
  illustrative boolean not null,
  removed_at timestamptz,
  primary key (space_id, id)
);

-- The account lives in another module and perhaps another database: a bare id.
create table space.member (
  space_id uuid not null references space.space (id),
  account uuid not null,
  role text not null check (role in ('PROCESS_LEADER', 'COMMISSIONER', 'EXPERT', 'PARTICIPANT')),
  actor_id uuid,
  joined_at timestamptz not null,
  primary key (space_id, account),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);

create index member_by_account on space.member (account);

-- Only a digest of the token is kept: what is stored cannot be used to join.
create table space.invitation (
  space_id uuid not null references space.space (id),
  id uuid not null,
  token_digest bytea not null,
  role text not null check (role in ('PROCESS_LEADER', 'COMMISSIONER', 'EXPERT', 'PARTICIPANT')),
  mail text,
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  max_uses integer not null check (max_uses > 0),
  revoked_at timestamptz,
  primary key (space_id, id),
  unique (space_id, token_digest)
);

create table space.invitation_use (
  space_id uuid not null,
  invitation_id uuid not null,
  account uuid not null,
  used_at timestamptz not null,
  primary key (space_id, invitation_id, account),
  foreign key (space_id, invitation_id) references space.invitation (space_id, id)
);
