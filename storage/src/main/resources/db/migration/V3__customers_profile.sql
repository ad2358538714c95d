create table customer (
  id uuid not null,
  nickname varchar(200),
  real_name varchar(100),
  gender varchar(10) not null,
  birthday date,
  region varchar(200),
  address varchar(500),
  company varchar(200),
  email varchar(200),
  joined_at timestamp(3),
  channel varchar(100),
  owner_id uuid,
  allows_personalised_marketing boolean not null,
  notes varchar(4000),
  created_at timestamp(3) not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  constraint pk_customer primary key (id),
  constraint fk_customer_owner foreign key (owner_id) references member (id)
);

-- Natural keys. One value belongs to one customer; shop accounts carry their platform as prefix.
create table customer_identity (
  kind varchar(20) not null,
  identity_value varchar(128) not null,
  customer_id uuid not null,
  batch_no integer,
  constraint pk_customer_identity primary key (kind, identity_value),
  constraint fk_customer_identity_customer foreign key (customer_id) references customer (id)
);
create index ix_customer_identity_customer on customer_identity (customer_id);

create table customer_attribute (
  customer_id uuid not null,
  name varchar(100) not null,
  attribute_value varchar(2000) not null,
  batch_no integer,
  constraint pk_customer_attribute primary key (customer_id, name),
  constraint fk_customer_attribute_customer foreign key (customer_id) references customer (id)
);

-- Who of the team has added the customer in WeCom: several members may have.
create table customer_contact (
  customer_id uuid not null,
  member_id uuid not null,
  added_at timestamp(3),
  channel varchar(100),
  batch_no integer,
  constraint pk_customer_contact primary key (customer_id, member_id),
  constraint fk_customer_contact_customer foreign key (customer_id) references customer (id),
  constraint fk_customer_contact_member foreign key (member_id) references member (id)
);

create table tag_group (
  id uuid not null,
  name varchar(100) not null,
  sort_position integer not null,
  constraint pk_tag_group primary key (id),
  constraint uq_tag_group_name unique (name)
);

create table tag (
  id uuid not null,
  group_id uuid not null,
  name varchar(100) not null,
  sort_position integer not null,
  constraint pk_tag primary key (id),
  constraint uq_tag_name unique (group_id, name),
  constraint fk_tag_group foreign key (group_id) references tag_group (id)
);

create table customer_tag (
  customer_id uuid not null,
  tag_id uuid not null,
  batch_no integer,
  constraint pk_customer_tag primary key (customer_id, tag_id),
  constraint fk_customer_tag_customer foreign key (customer_id) references customer (id),
  constraint fk_customer_tag_tag foreign key (tag_id) references tag (id)
);

create table consent (
  id uuid not null,
  customer_id uuid not null,
  purpose varchar(40) not null,
  state varchar(20) not null,
  stated_at timestamp(3) not null,
  source varchar(200) not null,
  text_version varchar(100),
  batch_no integer,
  constraint pk_consent primary key (id),
  constraint fk_consent_customer foreign key (customer_id) references customer (id)
);
create index ix_consent_customer on consent (customer_id, purpose, stated_at);

create table follow_up (
  id uuid not null,
  customer_id uuid not null,
  kind varchar(20) not null,
  owner_id uuid,
  due_at timestamp(3) not null,
  done_at timestamp(3),
  note varchar(4000),
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_follow_up primary key (id),
  constraint fk_follow_up_customer foreign key (customer_id) references customer (id),
  constraint fk_follow_up_owner foreign key (owner_id) references member (id)
);

-- Every line of a file that created or changed a customer.
create table customer_lineage (
  customer_id uuid not null,
  batch_no integer not null,
  sheet_no smallint not null,
  row_no integer not null,
  constraint pk_customer_lineage primary key (customer_id, batch_no, sheet_no, row_no),
  constraint fk_customer_lineage_customer foreign key (customer_id) references customer (id)
);
