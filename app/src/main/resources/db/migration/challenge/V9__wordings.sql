-- Every wording that a challenge has had; versions are added and never changed. Who wrote is told by role.
create table challenge.wording (
  space_id uuid not null,
  challenge_id uuid not null,
  version integer not null check (version > 0),
  title jsonb not null,
  text jsonb not null,
  basis text not null,
  source text not null,
  role text not null,
  written_at timestamptz not null,
  primary key (space_id, challenge_id, version),
  foreign key (space_id, challenge_id) references challenge.challenge (space_id, id)
);

-- Of those that were written before versions were kept, the last one is known.
insert into challenge.wording (
  space_id, challenge_id, version, title, text, basis, source, role, written_at)
select space_id, id, version, title, text, basis, source, 'PROCESS_LEADER', written_at
from challenge.challenge;
