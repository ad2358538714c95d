-- Experiments. Base, deviation and uplift are shares of 0 to 1, or hundredths of the currency.
-- Content, campaign and step are what an experiment belongs to; those features keep them.
create table experiment (
  id uuid not null,
  name varchar(100) not null,
  question varchar(1000) not null,
  participants varchar(4000) not null,
  is_exclusive boolean not null,
  seed bigint not null,
  measure varchar(20) not null,
  measure_days integer not null,
  base double precision not null,
  deviation double precision not null,
  uplift double precision not null,
  significance double precision not null,
  power double precision not null,
  planned_end date not null,
  content_id uuid,
  campaign_id uuid,
  step_id uuid,
  status varchar(20) not null,
  exposed_at timestamp(3),
  created_at timestamp(3) not null,
  created_by varchar(100) not null,
  started_at timestamp(3),
  started_by varchar(100),
  finished_at timestamp(3),
  finished_by varchar(100),
  winner integer,
  reason varchar(2000),
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_experiment primary key (id)
);
create index ix_experiment_step on experiment (step_id);

-- The figures are empty until the experiment is finished.
create table experiment_variant (
  experiment_id uuid not null,
  variant_no integer not null,
  name varchar(100) not null,
  variant_text varchar(4000) not null,
  parts integer not null,
  delivered bigint,
  assigned bigint,
  settled bigint,
  hits bigint,
  spent_sum double precision,
  spent_squares double precision,
  constraint pk_experiment_variant primary key (experiment_id, variant_no),
  constraint fk_experiment_variant foreign key (experiment_id) references experiment (id)
);

-- Who has which variant. Customers that are merged later stay here under the id they had.
create table experiment_customer (
  experiment_id uuid not null,
  customer_id uuid not null,
  variant_no smallint not null,
  tier varchar(40) not null,
  exposed_at timestamp(3) not null,
  constraint pk_experiment_customer primary key (experiment_id, customer_id),
  constraint fk_experiment_customer foreign key (experiment_id) references experiment (id)
);
