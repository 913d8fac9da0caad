-- How often the votes of a dialogue changed: once a batch, in as many parts as there are writers, so
-- that no row is waited for. Their sum tells a newer state of the votes from an older one, and
-- nothing of what changed or when.
create table dialogue.change (
  space_id uuid not null,
  dialogue_id uuid not null,
  part smallint not null,
  count bigint not null,
  primary key (space_id, dialogue_id, part),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
) with (fillfactor = 50);

-- Until when nobody else computes the landscape of a dialogue.
create table dialogue.lease (
  space_id uuid not null,
  dialogue_id uuid not null,
  until timestamptz not null,
  primary key (space_id, dialogue_id),
  foreign key (space_id, dialogue_id) references dialogue.dialogue (space_id, id)
);
