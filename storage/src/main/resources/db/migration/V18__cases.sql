-- What the team has learnt. Tags are parted by line breaks; the source is what it was learnt from.
create table case_study (
  id uuid not null,
  title varchar(200) not null,
  problem_text text not null,
  solution_text text not null,
  proof_text text not null,
  tags varchar(1000) not null,
  source_kind varchar(20) not null,
  source_id uuid,
  source_name varchar(200) not null,
  created_at timestamp(3) not null,
  created_by varchar(100) not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_case_study primary key (id)
);
