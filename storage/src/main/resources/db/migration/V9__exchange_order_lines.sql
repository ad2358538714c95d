-- An order's lines are found by a range of whole numbers: lines_from + 1, + 2 … up to the next
-- order's. A whole number is H2's own key of a row, so lines need no index, and the index that the
-- reference to the order had is gone with it; the workspace's check looks for lines without order.
alter table sales_order add lines_from bigint;
create sequence lines_block;
update sales_order set lines_from = (next value for lines_block) * 1048576;
drop sequence lines_block;
alter table sales_order alter column lines_from set not null;
alter table sales_order add constraint uq_sales_order_lines unique (lines_from);

create table order_line (
  line_id bigint not null,
  sub_order_no varchar(64),
  product_id integer not null,
  quantity decimal(14, 3) not null,
  unit_price decimal(16, 4) not null,
  amount_cents bigint not null,
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  constraint pk_order_line primary key (line_id)
);
insert into order_line (line_id, sub_order_no, product_id, quantity, unit_price, amount_cents,
  batch_no, sheet_no, row_no)
select o.lines_from + row_number() over (partition by i.order_id order by i.line_no),
  i.sub_order_no, i.product_id, i.quantity, i.unit_price, i.amount_cents, i.batch_no, i.sheet_no,
  i.row_no
from order_item i join sales_order o on o.id = i.order_id;
drop table order_item;
alter table order_line rename to order_item;

-- By which the same files are known again, and the stamps that the tables had when the batch ended:
-- while they are the same, nothing has changed that an import compares with.
alter table import_batch add fingerprint varchar(64);
alter table import_batch add stamps varchar(1000);
