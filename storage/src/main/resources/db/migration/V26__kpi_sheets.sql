-- Indicators, targets and what came of them. A period is written as 2026-W07, 2026-02, 2026-Q1, 2026;
-- a scope as team, role:operator, member: and an id.
create table kpi_indicator (
  code varchar(60) not null,
  definition text not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_kpi_indicator primary key (code)
);

create table kpi_scheme (
  version integer not null,
  definition text not null,
  created_at timestamp(3) not null,
  created_by varchar(100) not null,
  constraint pk_kpi_scheme primary key (version)
);

-- Most is the upper end of a band.
create table kpi_target (
  indicator varchar(60) not null,
  period varchar(8) not null,
  scope varchar(60) not null,
  least double precision not null,
  most double precision,
  note varchar(400) not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_kpi_target primary key (indicator, period, scope)
);

-- What was typed in; no value where the indicator does not apply.
create table kpi_entry (
  indicator varchar(60) not null,
  period varchar(8) not null,
  scope varchar(60) not null,
  entered double precision,
  note varchar(400) not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_kpi_entry primary key (indicator, period, scope)
);

-- What files of statistics say of single days; of the team where no member is named.
create table kpi_day (
  indicator varchar(60) not null,
  counted_on date not null,
  scope varchar(60) not null,
  amount double precision not null,
  batch_no integer,
  constraint pk_kpi_day primary key (indicator, counted_on, scope)
);

-- A closed sheet: its lines as they were, never changed again.
create table kpi_closing (
  period varchar(8) not null,
  scope varchar(60) not null,
  closed_at timestamp(3) not null,
  closed_by varchar(100) not null,
  scheme_version integer not null,
  score double precision,
  sheet_lines text not null,
  constraint pk_kpi_closing primary key (period, scope)
);
