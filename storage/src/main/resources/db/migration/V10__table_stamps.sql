-- A new stamp whenever a write has touched the table: what was computed from it and is kept
-- elsewhere stays true while the stamp is the same.
create table table_stamp (
  table_name varchar(64) not null,
  stamp uuid not null,
  constraint pk_table_stamp primary key (table_name)
);
