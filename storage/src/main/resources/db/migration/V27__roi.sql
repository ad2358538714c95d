-- Calculations of costs and returns. All versions are kept; the row in front names the latest one
-- and is gone when the calculation was removed.
create table roi_calculation (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) not null,
  created_by varchar(100) not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_roi_calculation primary key (id)
);

create table roi_version (
  calculation_id uuid not null,
  version integer not null,
  saved_at timestamp(3) not null,
  saved_by varchar(100) not null,
  name varchar(100) not null,
  kind varchar(30) not null,
  definition text not null,
  constraint pk_roi_version primary key (calculation_id, version)
);
