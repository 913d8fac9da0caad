-- What became of the statements of a dialogue, told theme by theme: some statements that belong
-- together, whether they are used, later or not, and why.
create table dialogue.answer (
  space_id uuid not null,
  dialogue_id uuid not null,
  id uuid not null,
  theme jsonb not null check (theme <> '{}'::jsonb),
  outcome text not null check (outcome in ('USED', 'LATER', 'NOT_USED')),
  reason jsonb not null check (reason <> '{}'::jsonb),
  role text not null,
  answered_on date not null,
  primary key (space_id, dialogue_id, id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- A statement has one answer.
create table dialogue.answered (
  space_id uuid not null,
  dialogue_id uuid not null,
  number integer not null,
  answer_id uuid not null,
  primary key (space_id, dialogue_id, number),
  foreign key (space_id, dialogue_id, number)
    references dialogue.statement (space_id, dialogue_id, number),
  foreign key (space_id, dialogue_id, answer_id)
    references dialogue.answer (space_id, dialogue_id, id) on delete cascade
);
