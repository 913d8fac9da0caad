create schema if not exists web;

-- Requests that were answered, so that a repeat gets the same answer and no second effect. Nothing
-- here can be read without the key, which only the sender has: see docs/decisions/0033.
create table web.idempotent_request (
  -- SHA-256 of sender, route and key.
  request_id bytea primary key,
  -- SHA-256 of key and content.
  content_id bytea not null,
  -- Status, headers and body, sealed with the key; null only inside the transaction of its effect.
  answer bytea,
  -- The full hour, so that rows tell nothing about who did what when.
  made_at timestamptz not null
);

create index idempotent_request_made_at on web.idempotent_request (made_at);

-- What happened, for pages that stand open: kept for a day, so that whoever was cut off gets it.
create table web.live_event (
  event_id uuid primary key,
  topic text not null,
  type text not null,
  data text not null,
  made_at timestamptz not null
);

create index live_event_topic on web.live_event (topic, event_id);
create index live_event_made_at on web.live_event (made_at);

-- Long work and how far it has come.
create table web.job (
  job_id uuid primary key,
  owner_id uuid not null,
  -- The text that says what the work is, and what it is doing now.
  title_key text not null,
  state text not null check (state in ('running', 'done', 'failed', 'interrupted')),
  step_key text not null,
  done bigint not null,
  total bigint not null,
  -- Where the result is, once there is one.
  result_href text,
  -- Why there is none, as a refusal: key and arguments.
  fault_key text,
  fault_arguments text[] not null default '{}',
  -- The server that runs it, and when it last said so.
  node_id uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  check ((state = 'failed') = (fault_key is not null))
);

create index job_owner on web.job (owner_id, started_at);
create index job_running on web.job (seen_at) where state = 'running';
