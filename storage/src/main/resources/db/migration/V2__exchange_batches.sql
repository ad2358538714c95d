-- Where rows came from: a batch is one commit of the import wizard, of one or more files.
create table import_batch (
  batch_no integer not null,
  kind varchar(20) not null,
  profile varchar(100) not null,
  imported_at timestamp(3) not null,
  imported_by varchar(100) not null,
  undone_at timestamp(3),
  lines_read bigint not null,
  lines_rejected bigint not null,
  created bigint not null,
  updated bigint not null,
  unchanged bigint not null,
  conflicts bigint not null,
  summary text not null,
  constraint pk_import_batch primary key (batch_no)
);

create table import_sheet (
  batch_no integer not null,
  sheet_no smallint not null,
  file_name varchar(255) not null,
  file_sha256 varchar(64) not null,
  sheet_name varchar(100),
  header_row integer not null,
  headers text not null,
  constraint pk_import_sheet primary key (batch_no, sheet_no),
  constraint fk_import_sheet_batch foreign key (batch_no) references import_batch (batch_no)
);

-- Lines that did not go in, with their original cells, for the correction workbook.
create table import_rejection (
  batch_no integer not null,
  sheet_no smallint not null,
  row_no integer not null,
  reason varchar(64) not null,
  column_name varchar(200),
  arguments text not null,
  cells text not null,
  constraint pk_import_rejection primary key (batch_no, sheet_no, row_no),
  constraint fk_import_rejection_batch foreign key (batch_no) references import_batch (batch_no)
);

-- What a batch changed in rows that were there before, so that it can be undone.
create table import_change (
  batch_no integer not null,
  change_no integer not null,
  entity varchar(20) not null,
  entity_id uuid not null,
  field varchar(100) not null,
  old_value text,
  new_value text,
  constraint pk_import_change primary key (batch_no, change_no),
  constraint fk_import_change_batch foreign key (batch_no) references import_batch (batch_no)
);
