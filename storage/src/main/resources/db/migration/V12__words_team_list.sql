-- What the team changes about the word list: fields of shipped entries, and entries of its own.
-- The definition holds the changed fields as JSON.
create table word_change (
  id varchar(80) not null,
  place integer not null,
  is_on boolean not null,
  definition text not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_word_change primary key (id)
);
