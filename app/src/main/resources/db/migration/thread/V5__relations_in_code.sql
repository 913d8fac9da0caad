-- Which relations there are stands in the code, which grows with every module.
alter table thread.link
  drop constraint link_relation_check,
  add constraint link_relation_check check (relation ~ '^[A-Z_]+$');
