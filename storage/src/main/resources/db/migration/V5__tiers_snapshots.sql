-- A scheme is never changed, only followed by its next version. The definition is JSON text.
create table tier_scheme (
  version integer not null,
  name varchar(200) not null,
  definition text not null,
  created_at timestamp(3) not null,
  created_by varchar(100) not null,
  constraint pk_tier_scheme primary key (version)
);

create table tier_snapshot (
  id uuid not null,
  taken_at timestamp(3) not null,
  taken_by varchar(100) not null,
  as_of timestamp(3) not null,
  scheme_version integer not null,
  summary text not null,
  content_hash varchar(64) not null,
  constraint pk_tier_snapshot primary key (id),
  constraint fk_tier_snapshot_scheme foreign key (scheme_version) references tier_scheme (version)
);

-- One row per customer. Scores are 0 for a customer without orders. The reason is language-free.
create table tier_assignment (
  snapshot_id uuid not null,
  customer_id uuid not null,
  tier varchar(40) not null,
  segment varchar(40) not null,
  recency_score smallint not null,
  frequency_score smallint not null,
  monetary_score smallint not null,
  recency_days integer,
  order_count integer not null,
  spend_cents bigint not null,
  reason varchar(2000) not null,
  constraint pk_tier_assignment primary key (snapshot_id, customer_id),
  constraint fk_tier_assignment_snapshot foreign key (snapshot_id) references tier_snapshot (id)
);
