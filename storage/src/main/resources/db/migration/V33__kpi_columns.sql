-- What people say columns of statistics are, by the header as it is known again; without an
-- indicator for a column that is left out.
create table kpi_column (
  header varchar(200) not null,
  indicator varchar(100),
  constraint pk_kpi_column primary key (header)
);
