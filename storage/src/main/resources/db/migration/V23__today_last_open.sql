-- When each member last had the workspace open: what fell due since is told at the next start.
create table day_seen (
  member_id uuid not null,
  seen_at timestamp(3) not null,
  constraint pk_day_seen primary key (member_id)
);
