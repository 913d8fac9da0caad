-- A challenge moves from stage to stage; every move is kept and none is ever changed.
alter table challenge.challenge drop constraint challenge_stage_check;

alter table challenge.challenge add constraint challenge_stage_check check (
  stage in (
    'SUBMITTED', 'UNDER_ASSESSMENT', 'RELEVANT', 'ACTIVE', 'DORMANT', 'DECLINED', 'CLOSED'));

create table challenge.stage_event (
  space_id uuid not null,
  challenge_id uuid not null,
  number integer not null check (number > 0),
  move text not null,
  from_stage text not null,
  to_stage text not null,
  role text not null,
  reason jsonb not null,
  decision_id uuid,
  made_at timestamptz not null,
  primary key (space_id, challenge_id, number),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);
