-- Two customers that were found to be one. The merged one's row is gone from customer; what is
-- needed to part them again stands in customer_merge_part.
create table customer_merge (
  id uuid not null,
  survivor_id uuid not null,
  merged_id uuid not null,
  merged_label varchar(200) not null,
  merged_at timestamp(3) not null,
  merged_by varchar(100) not null,
  undone_at timestamp(3),
  undone_by varchar(100),
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  constraint pk_customer_merge primary key (id)
);
create index ix_customer_merge_survivor on customer_merge (survivor_id);

-- Rows of one table as they were before the merge (or, of the survivor, right after it), as JSON.
create table customer_merge_part (
  merge_id uuid not null,
  part varchar(40) not null,
  contents text not null,
  constraint pk_customer_merge_part primary key (merge_id, part),
  constraint fk_customer_merge_part foreign key (merge_id) references customer_merge (id)
);

-- Filters, columns, widths and order of the customers' table under a name; the one without a name
-- is how the table was left.
create table customer_view (
  id uuid not null,
  name varchar(100) not null,
  definition text not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_customer_view primary key (id),
  constraint uq_customer_view_name unique (name)
);
create index ix_follow_up_customer on follow_up (customer_id);
create index ix_follow_up_due on follow_up (done_at, due_at);
