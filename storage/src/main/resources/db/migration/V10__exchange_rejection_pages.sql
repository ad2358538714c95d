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
