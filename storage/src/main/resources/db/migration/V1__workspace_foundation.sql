-- The workspace itself, its people and its audit log.
create table workspace_property (
  name varchar(64) not null,
  property_value varchar(4000) not null,
  constraint pk_workspace_property primary key (name)
);

create table member (
  id uuid not null,
  name varchar(100) not null,
  member_role varchar(200) not null,
  wecom_account varchar(100),
  is_active boolean not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_member primary key (id)
);

-- Append-only; each entry's hash covers the entry and the hash before it.
create table audit_entry (
  seq bigint not null,
  happened_at timestamp(3) not null,
  actor varchar(100) not null,
  action varchar(64) not null,
  subject varchar(200),
  details varchar(4000),
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint pk_audit_entry primary key (seq)
);
