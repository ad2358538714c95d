-- What members' bonuses are reckoned from, by kind of period; the rules are in the scheme.
create table kpi_bonus_base (
  kind varchar(10) not null,
  member_id uuid not null,
  amount_cents bigint not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_kpi_bonus_base primary key (kind, member_id)
);

-- The base as it was when the sheet was closed.
alter table kpi_closing add column bonus_base_cents bigint;
