-- Versions of SOP templates: what a team wrote, and what came with the program once something runs
-- on it. Contents are the text of a template file.
create table sop_version (
  template_id uuid not null,
  version_number integer not null,
  language varchar(2) not null,
  code varchar(40) not null,
  origin varchar(10) not null,
  made_at timestamp(3),
  made_by varchar(100),
  note varchar(1000) not null,
  contents text not null,
  constraint pk_sop_version primary key (template_id, version_number, language)
);

-- Templates that are not offered any more.
create table sop_retired (
  template_id uuid not null,
  constraint pk_sop_retired primary key (template_id)
);
