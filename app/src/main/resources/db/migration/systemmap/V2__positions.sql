-- How members stand to the links of a map, in versions that are added and never changed; the actor stands with each,
-- for people change organisations. The holder is the account, or a number that leads to nobody.
create table systemmap.position (
  space_id uuid not null,
  map_id uuid not null,
  link_id uuid not null,
  holder uuid not null,
  version integer not null check (version > 0),
  stance text not null check (stance in ('AGREE', 'DOUBT', 'DISPUTE', 'NONE')),
  reason text not null,
  source text not null,
  actor_id uuid,
  role text not null,
  taken_at timestamptz not null,
  primary key (space_id, map_id, link_id, holder, version),
  foreign key (space_id, map_id, link_id) references systemmap.element (space_id, map_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);

create index position_by_holder on systemmap.position (holder);

-- What people say of a factor or a link. A comment that is taken back keeps its place and loses its words.
create table systemmap.comment (
  space_id uuid not null,
  map_id uuid not null,
  id uuid not null,
  element_id uuid not null,
  author uuid not null,
  actor_id uuid,
  role text not null,
  text text not null,
  source text not null,
  removed boolean not null,
  written_at timestamptz not null,
  primary key (space_id, map_id, id),
  foreign key (space_id, map_id, element_id) references systemmap.element (space_id, map_id, id),
  foreign key (space_id, actor_id) references space.actor (space_id, id)
);

create index comment_by_element on systemmap.comment (space_id, map_id, element_id);
create index comment_by_author on systemmap.comment (author);

-- Who has a map open just now, a row a window; rows of windows that are silent are taken away.
create table systemmap.presence (
  space_id uuid not null,
  map_id uuid not null,
  window_id uuid not null,
  account uuid not null,
  element_id uuid,
  seen_at timestamptz not null,
  primary key (space_id, map_id, window_id),
  foreign key (space_id, map_id) references systemmap.map (space_id, id)
);
