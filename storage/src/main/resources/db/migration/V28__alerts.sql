-- Alerts of indicators as they are kept: one for an indicator, period and scope. Findings and drivers
-- are JSON; who took it over and who closed it is empty until somebody does.
create table kpi_alert (
  id uuid not null,
  indicator varchar(60) not null,
  period varchar(8) not null,
  scope varchar(60) not null,
  state varchar(10) not null,
  findings text not null,
  indicator_value double precision not null,
  drivers text not null,
  raised_at timestamp(3) not null,
  checked_at timestamp(3) not null,
  taken_by uuid,
  taken_name varchar(100),
  taken_at timestamp(3),
  closed_at timestamp(3),
  closed_by varchar(100),
  closed_note varchar(1000),
  closed_worst text,
  version integer not null,
  constraint pk_kpi_alert primary key (id),
  constraint uq_kpi_alert unique (indicator, period, scope)
);
create index ix_kpi_alert_state on kpi_alert (state);

-- What happened to an alert, in the order of the numbers; by nobody where the program found it.
create table kpi_alert_event (
  alert_id uuid not null,
  event_no integer not null,
  happened_at timestamp(3) not null,
  happened_by varchar(100) not null,
  kind varchar(20) not null,
  note varchar(1000) not null,
  constraint pk_kpi_alert_event primary key (alert_id, event_no),
  constraint fk_kpi_alert_event foreign key (alert_id) references kpi_alert (id) on delete cascade
);

-- What a team has made of the rules that ship; of those that are left out what ships holds.
create table kpi_alert_rule (
  rule_id varchar(60) not null,
  is_on boolean not null,
  amber double precision not null,
  red double precision not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_kpi_alert_rule primary key (rule_id)
);
