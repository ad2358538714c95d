-- Reviews of KPIs. A period and a scope are written as those of targets. Numbers are those of when
-- they were last counted, and stay what they are once the review was held.
create table kpi_review (
  id uuid not null,
  period varchar(8) not null,
  scope varchar(60) not null,
  numbers text not null,
  decisions varchar(8000) not null,
  held_at timestamp(3),
  held_by varchar(100),
  version integer not null,
  created_at timestamp(3) not null,
  created_by varchar(100) not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_kpi_review primary key (id),
  constraint uq_kpi_review unique (period, scope)
);

-- What was found. The indicator is empty where a finding is of none.
create table kpi_review_finding (
  review_id uuid not null,
  sort_position integer not null,
  indicator varchar(60) not null,
  data_text varchar(2000) not null,
  insight varchar(2000) not null,
  constraint pk_kpi_review_finding primary key (review_id, sort_position)
);

-- What was said of an item that an earlier review had agreed on. Title and owner are those of then.
create table kpi_review_answer (
  review_id uuid not null,
  action_id uuid not null,
  title varchar(400) not null,
  owner_id uuid,
  answer varchar(20) not null,
  due_before date not null,
  due_on date not null,
  reason varchar(400) not null,
  answered_at timestamp(3) not null,
  answered_by varchar(100) not null,
  constraint pk_kpi_review_answer primary key (review_id, action_id)
);

-- Why an item was given up; nothing where it was done or is open.
alter table action_item add column dropped_because varchar(400);
