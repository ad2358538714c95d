-- What members are writing and have not saved yet: JSON of the fields as they were and as they are.
create table content_unsaved (
  item_id uuid not null,
  member_id uuid not null,
  kept_at timestamp(3) not null,
  edit text not null,
  constraint pk_content_unsaved primary key (item_id, member_id)
);

-- Told in the language of whoever reads it, as long as it is as it came.
update contact_limit set source = '团队约定' where source = '团队约定 / the team''s own';
