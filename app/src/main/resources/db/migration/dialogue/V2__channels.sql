alter table dialogue.vote
  drop constraint vote_channel_check,
  add constraint vote_channel_check
    check (channel in ('WEB', 'API', 'PAPER', 'KIOSK', 'EMBED', 'WORKSHOP', 'IMPORT'));

-- Sheets that were printed together, with the statements that stand on them.
create table dialogue.print_run (
  space_id uuid not null,
  dialogue_id uuid not null,
  id uuid not null,
  language text not null,
  statements integer[] not null,
  asks_actor_type boolean not null,
  printed_on date not null,
  primary key (space_id, dialogue_id, id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- A code stands for one ballot. Which one is worked out with the signing key and not stored: no
-- column leads from a sheet to its votes. Nothing says when a sheet was typed in.
create table dialogue.sheet (
  space_id uuid not null,
  dialogue_id uuid not null,
  code text not null,
  run_id uuid not null,
  entered boolean not null default false,
  primary key (space_id, dialogue_id, code),
  foreign key (space_id, dialogue_id, run_id)
    references dialogue.print_run (space_id, dialogue_id, id)
);

-- Raised hands, counted in a room. Nobody knows whose they are: no ballots, never in the groups.
create table dialogue.hand_count (
  space_id uuid not null,
  dialogue_id uuid not null,
  id uuid not null,
  place text not null,
  held_on date not null,
  primary key (space_id, dialogue_id, id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

create table dialogue.hand_count_line (
  space_id uuid not null,
  dialogue_id uuid not null,
  count_id uuid not null,
  statement integer not null,
  agree integer not null check (agree >= 0),
  disagree integer not null check (disagree >= 0),
  pass integer not null check (pass >= 0),
  primary key (space_id, dialogue_id, count_id, statement),
  foreign key (space_id, dialogue_id, count_id)
    references dialogue.hand_count (space_id, dialogue_id, id) on delete cascade
);

-- A shared tablet. Its address holds a secret that is given out once; here is the digest.
create table dialogue.kiosk (
  space_id uuid not null,
  dialogue_id uuid not null,
  id uuid not null,
  place text not null,
  secret bytea not null,
  opened_on date not null,
  closed_on date,
  primary key (space_id, dialogue_id, id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);

-- The sites that may show the dialogue in a frame; no row for none.
create table dialogue.embedding (
  space_id uuid not null,
  dialogue_id uuid not null,
  sites text[] not null,
  primary key (space_id, dialogue_id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);
