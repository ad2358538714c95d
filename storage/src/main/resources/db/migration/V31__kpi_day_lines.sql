-- Sheets of files of statistics that were brought in, the newest with the highest number.
create table kpi_source (
  source_no integer not null,
  file_name varchar(255) not null,
  sheet_name varchar(100) not null,
  imported_at timestamp(3) not null,
  imported_by varchar(100) not null,
  constraint pk_kpi_source primary key (source_no)
);

-- What each of their lines said of single days. What is kept of a day is what was said last; of
-- days that were brought in before there were these tables nobody knows the line.
create table kpi_day_said (
  indicator varchar(60) not null,
  counted_on date not null,
  scope varchar(60) not null,
  source_no integer not null,
  row_no integer not null,
  amount double precision not null,
  constraint pk_kpi_day_said primary key (indicator, counted_on, scope, source_no, row_no),
  constraint fk_kpi_day_said_source foreign key (source_no) references kpi_source (source_no)
);

-- It was never written.
alter table kpi_day drop column batch_no;
