-- A challenge can go up in another, and come out again; nothing that was written in it goes away.
alter table challenge.challenge
  add column merged_into uuid,
  add foreign key (space_id, merged_into) references challenge.challenge (space_id, id),
  drop constraint challenge_stage_check,
  add constraint challenge_stage_check check (
    stage in (
      'SUBMITTED', 'UNDER_ASSESSMENT', 'RELEVANT', 'ACTIVE', 'DORMANT', 'DECLINED', 'CLOSED',
      'MERGED')),
  add constraint challenge_merged_check check ((stage = 'MERGED') = (merged_into is not null));

create index challenge_merged on challenge.challenge (space_id, merged_into);

-- What a move led to: the decision that it was made by, or the challenge that it went up in.
alter table challenge.stage_event rename column decision_id to later_id;

-- A part of a challenge that became one of its own. No row is ever changed.
create table challenge.split (
  space_id uuid not null,
  part_id uuid not null,
  from_id uuid not null,
  role text not null,
  reason jsonb not null check (reason <> '{}'::jsonb),
  made_at timestamptz not null,
  primary key (space_id, part_id),
  foreign key (space_id, part_id) references challenge.challenge (space_id, id),
  foreign key (space_id, from_id) references challenge.challenge (space_id, id)
);
