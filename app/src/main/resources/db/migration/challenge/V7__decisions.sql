-- What was decided about challenges, and what there was to decide from. No row is ever changed.
create table challenge.decision (
  space_id uuid not null,
  id uuid not null,
  challenge_id uuid not null,
  number integer not null check (number > 0),
  title jsonb not null,
  move text not null,
  reasons jsonb not null check (reasons <> '{}'::jsonb),
  dissent jsonb not null,
  despite jsonb not null,
  review_on date,
  referral jsonb not null,
  decided_by uuid not null,
  grounds jsonb not null,
  decided_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, challenge_id, number),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id),
  check (move <> 'REST' or review_on is not null)
);
