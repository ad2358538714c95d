-- What the team does for each tier. One row a tier that something was written for.
create table tier_play (
  tier varchar(40) not null,
  approach varchar(2000) not null,
  benefits varchar(2000) not null,
  rhythm varchar(2000) not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_tier_play primary key (tier)
);

-- Each time that somebody has looked whether the model still fits.
create table tier_review (
  reviewed_at timestamp(3) not null,
  reviewed_by varchar(100) not null,
  scheme_version integer not null,
  remark varchar(2000) not null,
  constraint pk_tier_review primary key (reviewed_at)
);

-- Customers kept under a name. The source says how they were found, free of language.
create table saved_list (
  id uuid not null,
  name varchar(100) not null,
  source varchar(200) not null,
  created_at timestamp(3) not null,
  created_by varchar(100) not null,
  constraint pk_saved_list primary key (id),
  constraint uq_saved_list_name unique (name)
);

create table saved_list_member (
  list_id uuid not null,
  customer_id uuid not null,
  constraint pk_saved_list_member primary key (list_id, customer_id),
  constraint fk_saved_list_member_list foreign key (list_id) references saved_list (id),
  constraint fk_saved_list_member_customer foreign key (customer_id) references customer (id) on delete cascade
);
