-- What a record shows besides its words. The index keeps days, not times: when exactly somebody wrote a
-- statement would help to tell who it was.
alter table thread.record
  add column place text not null default '',
  add column state text not null default '',
  add column reach text not null default 'SPACE' check (reach in ('SPACE', 'MEMBERS', 'NOBODY')),
  add column day date not null default current_date;

update thread.record set day = written_at::date;

alter table thread.record
  drop column written_at,
  alter column day drop default;

-- Who made a link is told by role, as in the public log of a dialogue: no person stands here.
alter table thread.link
  drop constraint link_relation_check,
  add constraint link_relation_check check (
    relation in (
      'VOICED_IN', 'FRAMES', 'LED_TO', 'DECIDED_BY', 'ANSWERS', 'MERGED_INTO', 'SPLIT_FROM')),
  add column made_by text not null default '',
  add column reason jsonb not null default '{}',
  add column made_on date not null default current_date;

update thread.link set made_on = made_at::date;

alter table thread.link
  drop column made_at,
  alter column made_on drop default;

-- With which version of the index a space was last published as a whole.
create table thread.indexed (
  space_id uuid primary key references space.space (id),
  version integer not null
);

-- Words by their stems, titles first, in both languages. Space and kind stand among them as words that
-- no reader can type, so that a search in a small space need not read the hits of all the others.
alter table thread.record
  add column words tsvector not null generated always as (
    setweight(to_tsvector('swedish'::regconfig, coalesce(title ->> 'sv', '')), 'A')
    || setweight(to_tsvector('english'::regconfig, coalesce(title ->> 'en', '')), 'A')
    || setweight(to_tsvector('swedish'::regconfig, coalesce(text ->> 'sv', '')), 'C')
    || setweight(to_tsvector('english'::regconfig, coalesce(text ->> 'en', '')), 'C')
    || array_to_tsvector(array['§' || space_id::text, '§' || kind])) stored;

create index record_words on thread.record using gin (words) with (fastupdate = off);

create index record_by_day on thread.record (space_id, day desc, id);
