-- Rejected lines, some hundred to a row: they are written once and read in pages, and a file can
-- have as many of them as lines.
drop table import_rejection;
create table import_rejection (
  batch_no integer not null,
  first_no integer not null,
  line_count integer not null,
  lines text not null,
  constraint pk_import_rejection primary key (batch_no, first_no),
  constraint fk_import_rejection_batch foreign key (batch_no) references import_batch (batch_no)
);

-- H2 looks twice for a double before each row of a unique index, which cost an import more than all
-- its rows. An order's lines are numbered by the one writer of its order; the workspace's check
-- looks for doubles.
create index ix_order_item_order on order_item (order_id, line_no);
alter table order_item drop constraint fk_order_item_order;
alter table order_item drop constraint pk_order_item;
alter table order_item add constraint fk_order_item_order
  foreign key (order_id) references sales_order (id);
