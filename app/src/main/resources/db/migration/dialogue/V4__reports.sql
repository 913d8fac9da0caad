-- Whether the votes become open data once the dialogue is closed: decided before it opens and told
-- to everybody who votes, so false for every dialogue that there is.
alter table dialogue.dialogue add column publishes_votes boolean not null default false;

-- A dialogue that asks again what an earlier one of the space asked.
create table dialogue.round (
  space_id uuid not null,
  dialogue_id uuid not null,
  earlier_id uuid not null,
  primary key (space_id, dialogue_id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id),
  foreign key (space_id, earlier_id) references dialogue.dialogue (space_id, id),
  check (dialogue_id <> earlier_id)
);

-- Which statement of the earlier dialogue each of the shared ones is.
create table dialogue.anchor (
  space_id uuid not null,
  dialogue_id uuid not null,
  number integer not null,
  earlier_number integer not null,
  primary key (space_id, dialogue_id, number),
  unique (space_id, dialogue_id, earlier_number),
  foreign key (space_id, dialogue_id) references dialogue.round (space_id, dialogue_id)
);

-- What was computed beside the landscape, and from which votes.
create table dialogue.aftermath (
  space_id uuid not null,
  dialogue_id uuid not null,
  kind text not null,
  fingerprint text not null,
  findings bytea not null,
  primary key (space_id, dialogue_id, kind),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- Landscapes are kept in a new form; they are computed anew from the votes.
delete from dialogue.landscape;
