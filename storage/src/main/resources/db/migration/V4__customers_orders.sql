create table product (
  id integer not null,
  sku varchar(100) not null,
  name varchar(500) not null,
  constraint pk_product primary key (id),
  constraint uq_product_sku_name unique (sku, name)
);

-- Amounts in hundredths of the workspace's currency. A cancellation is a document of its own with
-- a negative amount, as some shops write it; a cancelled order has the status cancelled.
create table sales_order (
  id uuid not null,
  source varchar(60) not null,
  order_no varchar(64) not null,
  customer_id uuid not null,
  kind varchar(15) not null,
  status varchar(20) not null,
  shop varchar(200),
  ordered_at timestamp(3) not null,
  paid_at timestamp(3),
  amount_cents bigint not null,
  refund_cents bigint not null,
  note varchar(2000),
  content_hash bigint not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  constraint pk_sales_order primary key (id),
  constraint uq_sales_order_no unique (source, order_no)
);
create index ix_sales_order_facts
  on sales_order (customer_id, ordered_at, paid_at, status, kind, amount_cents, refund_cents);
-- After the index, which then serves the key: no second one is made.
alter table sales_order add constraint fk_sales_order_customer
  foreign key (customer_id) references customer (id);

create table order_item (
  order_id uuid not null,
  line_no integer not null,
  sub_order_no varchar(64),
  product_id integer not null,
  quantity decimal(14, 3) not null,
  unit_price decimal(16, 4) not null,
  amount_cents bigint not null,
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  constraint pk_order_item primary key (order_id, line_no),
  constraint fk_order_item_order foreign key (order_id) references sales_order (id)
);

create table refund (
  id uuid not null,
  order_id uuid not null,
  refund_no varchar(64) not null,
  amount_cents bigint not null,
  refunded_at timestamp(3),
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  constraint pk_refund primary key (id),
  constraint uq_refund_no unique (order_id, refund_no),
  constraint fk_refund_order foreign key (order_id) references sales_order (id)
);

create table interaction (
  id uuid not null,
  customer_id uuid not null,
  happened_at timestamp(3) not null,
  kind varchar(20) not null,
  detail varchar(2000),
  content_hash bigint not null,
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  constraint pk_interaction primary key (id)
);
create index ix_interaction_facts on interaction (customer_id, happened_at, content_hash);
alter table interaction add constraint fk_interaction_customer
  foreign key (customer_id) references customer (id);
