-- What lists of the plan said when they went out, to hold their return against: JSON of the fields
-- of each item and of the names that stood for codes.
create table plan_export (
  id uuid not null,
  made_at timestamp(3) not null,
  made_by varchar(100) not null,
  first_day date not null,
  last_day date not null,
  item_count integer not null,
  contents text not null,
  constraint pk_plan_export primary key (id)
);
