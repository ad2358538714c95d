-- Templates at work per customer. Rules are JSON text.
create table journey (
  id uuid not null,
  name varchar(100) not null,
  template_id uuid not null,
  template_version integer not null,
  template_language varchar(2) not null,
  goal varchar(20) not null,
  rules text not null,
  start_on date not null,
  status varchar(10) not null,
  advanced_to date,
  paused_on date,
  version integer not null,
  constraint pk_journey primary key (id)
);

-- Who is in a journey, those of one month of entry together, as compressed columns over the numbers
-- of contact_number; the cohort 0 holds the bits of who belonged to the audience. A row for each
-- customer would be written anew each day.
create table journey_people (
  journey_id uuid not null,
  cohort integer not null,
  contents bytea not null,
  constraint pk_journey_people primary key (journey_id, cohort),
  constraint fk_journey_people_journey foreign key (journey_id) references journey (id)
);

-- Customers for whom a step opened at once, as compressed bits over the numbers.
create table journey_group (
  id uuid not null,
  journey_id uuid not null,
  step_key varchar(40) not null,
  variant smallint not null,
  due_on date not null,
  opened_on date not null,
  customer_bits bytea not null,
  is_settled boolean not null,
  constraint pk_journey_group primary key (id),
  constraint fk_journey_group_journey foreign key (journey_id) references journey (id)
);
create index ix_journey_group_open on journey_group (journey_id, is_settled);

-- What became of a step for customers of a group.
create table journey_act (
  id uuid not null,
  group_id uuid not null,
  kind varchar(10) not null,
  acted_at timestamp(3) not null,
  acted_by varchar(100) not null,
  reason varchar(200) not null,
  until_day date,
  customer_bits bytea not null,
  constraint pk_journey_act primary key (id),
  constraint fk_journey_act_group foreign key (group_id) references journey_group (id)
);

create table journey_log (
  journey_id uuid not null,
  line_no integer not null,
  logged_at timestamp(3) not null,
  log_day date not null,
  logged_by varchar(100) not null,
  kind varchar(10) not null,
  customers integer not null,
  detail varchar(1000) not null,
  constraint pk_journey_log primary key (journey_id, line_no),
  constraint fk_journey_log_journey foreign key (journey_id) references journey (id)
);
