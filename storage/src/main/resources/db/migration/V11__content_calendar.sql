-- Lists that a team edits: channels, forms, depths, kinds, slots. Shipped ones have names in both
-- languages; a list's own entries have the one name that was typed, in both columns.
create table content_choice (
  choice_list varchar(20) not null,
  code varchar(40) not null,
  name_zh varchar(100) not null,
  name_en varchar(100) not null,
  colour varchar(7),
  starts_at time,
  ends_at time,
  sort_position integer not null,
  is_retired boolean not null,
  is_shipped boolean not null,
  constraint pk_content_choice primary key (choice_list, code)
);

insert into content_choice values
  ('channel', 'group', '企微社群', 'WeCom group', '#2f8f5b', null, null, 1, false, true),
  ('channel', 'moments', '朋友圈', 'Moments', '#1285a8', null, null, 2, false, true),
  ('channel', 'mini-program', '小程序', 'Mini program', '#7d5bc4', null, null, 3, false, true),
  ('channel', 'official-account', '公众号', 'Official account', '#4a7fd0', null, null, 4, false, true),
  ('channel', 'short-video', '短视频', 'Short video', '#c04f8b', null, null, 5, false, true),
  ('channel', 'live', '直播', 'Live show', '#d9552f', null, null, 6, false, true),
  ('channel', 'one-to-one', '一对一', 'One to one', '#a8763e', null, null, 7, false, true),
  ('form', 'text', '文字', 'Text', null, null, null, 1, false, true),
  ('form', 'pictures', '图文', 'Text and pictures', null, null, null, 2, false, true),
  ('form', 'short-video', '短视频', 'Short video', null, null, null, 3, false, true),
  ('form', 'live', '直播', 'Live show', null, null, null, 4, false, true),
  ('form', 'poster', '海报', 'Poster', null, null, null, 5, false, true),
  ('form', 'questions', '问答', 'Questions and answers', null, null, null, 6, false, true),
  ('form', 'poll', '投票', 'Poll', null, null, null, 7, false, true),
  ('form', 'article', '长文', 'Article', null, null, null, 8, false, true),
  ('form', 'white-paper', '白皮书', 'White paper', null, null, null, 9, false, true),
  ('form', 'report', '定制报告', 'Tailored report', null, null, null, 10, false, true),
  ('form', 'mini-program-card', '小程序卡片', 'Mini program card', null, null, null, 11, false, true),
  ('depth', 'light', '轻', 'Light', null, null, null, 1, false, true),
  ('depth', 'medium', '中', 'Medium', null, null, null, 2, false, true),
  ('depth', 'heavy', '深', 'Heavy', null, null, null, 3, false, true),
  ('kind', 'know-how', '干货', 'Know-how', '#3a9b62', null, null, 1, false, true),
  ('kind', 'promotion', '促销', 'Promotion', '#d9552f', null, null, 2, false, true),
  ('kind', 'interaction', '互动', 'Interaction', '#1285a8', null, null, 3, false, true),
  ('kind', 'brand', '品牌', 'Brand', '#7d5bc4', null, null, 4, false, true),
  ('slot', 'morning', '早间', 'Early morning', null, time '07:00:00', time '09:00:00', 1, false, true),
  ('slot', 'forenoon', '上午', 'Forenoon', null, time '09:00:00', time '12:00:00', 2, false, true),
  ('slot', 'noon', '午间', 'Noon', null, time '12:00:00', time '14:00:00', 3, false, true),
  ('slot', 'afternoon', '下午', 'Afternoon', null, time '14:00:00', time '18:00:00', 4, false, true),
  ('slot', 'evening', '傍晚', 'Early evening', null, time '18:00:00', time '20:00:00', 5, false, true),
  ('slot', 'night', '晚间', 'Evening', null, time '20:00:00', time '22:30:00', 6, false, true);

-- Files of the workspace, kept under their SHA-256.
create table content_asset (
  hash varchar(64) not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  added_at timestamp(3) not null,
  added_by varchar(100) not null,
  constraint pk_content_asset primary key (hash)
);

-- Planned items, templates of series and pieces of the library, told apart by purpose. Codes refer
-- to content_choice, '' is none; audience columns hold codes and ids joined by commas, '' is all.
create table content_item (
  id uuid not null,
  purpose varchar(10) not null,
  title varchar(200) not null,
  body text not null,
  general_title varchar(200),
  general_body text,
  channel varchar(40) not null,
  form varchar(40) not null,
  depth varchar(40) not null,
  kind varchar(40) not null,
  slot varchar(40) not null,
  audience_tiers varchar(4000) not null,
  audience_tags varchar(40000) not null,
  campaign_id uuid,
  campaign varchar(200),
  author_id uuid not null,
  editor_id uuid not null,
  owner_id uuid,
  cross_reviewer_id uuid,
  legal_reviewer_id uuid,
  planned_start timestamp(3) not null,
  planned_minutes integer not null,
  status varchar(20) not null,
  content_hash varchar(64) not null,
  asset_count integer not null,
  series_id uuid,
  series_day date,
  batch_no integer,
  sheet_no smallint,
  row_no integer,
  reach bigint,
  opens bigint,
  clicks bigint,
  interactions bigint,
  joins bigint,
  leaves bigint,
  orders bigint,
  amount_cents bigint,
  removed_at timestamp(3),
  created_at timestamp(3) not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_content_item primary key (id),
  constraint fk_content_item_author foreign key (author_id) references member (id),
  constraint fk_content_item_editor foreign key (editor_id) references member (id),
  constraint fk_content_item_owner foreign key (owner_id) references member (id),
  constraint fk_content_item_cross foreign key (cross_reviewer_id) references member (id),
  constraint fk_content_item_legal foreign key (legal_reviewer_id) references member (id)
);
create index ix_content_item_planned on content_item (purpose, planned_start);
create index ix_content_item_series on content_item (series_id, series_day);

create table content_item_asset (
  item_id uuid not null,
  asset_hash varchar(64) not null,
  sort_position integer not null,
  constraint pk_content_item_asset primary key (item_id, asset_hash),
  constraint fk_content_item_asset_item foreign key (item_id) references content_item (id),
  constraint fk_content_item_asset_asset foreign key (asset_hash) references content_asset (hash)
);
create index ix_content_item_asset_asset on content_item_asset (asset_hash);

-- Who did which step of the review; the hash is that of the content as it was then.
create table content_review (
  item_id uuid not null,
  entry_no integer not null,
  step varchar(20) not null,
  status_before varchar(20) not null,
  status_after varchar(20) not null,
  member_id uuid not null,
  member_name varchar(100) not null,
  happened_at timestamp(3) not null,
  remark varchar(2000) not null,
  content_hash varchar(64) not null,
  constraint pk_content_review primary key (item_id, entry_no),
  constraint fk_content_review_item foreign key (item_id) references content_item (id),
  constraint fk_content_review_member foreign key (member_id) references member (id)
);

-- The content that a step of the review looked at, to compare with later.
create table content_revision (
  item_id uuid not null,
  content_hash varchar(64) not null,
  contents text not null,
  kept_at timestamp(3) not null,
  constraint pk_content_revision primary key (item_id, content_hash),
  constraint fk_content_revision_item foreign key (item_id) references content_item (id)
);

-- Who reviews where an item names nobody.
create table content_reviewer (
  review varchar(20) not null,
  member_id uuid not null,
  constraint pk_content_reviewer primary key (review),
  constraint fk_content_reviewer_member foreign key (member_id) references member (id)
);

-- Recurring items. Occurrences are written as items up to a day, one that is dropped stays as a
-- removed item; the rule is text like RFC 5545's.
create table content_series (
  id uuid not null,
  template_id uuid not null,
  starts_on date not null,
  rule varchar(400) not null,
  written_through date not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_content_series primary key (id),
  constraint fk_content_series_template foreign key (template_id) references content_item (id)
);

-- How many items of a kind a channel bears; a rule without a kind counts all of them.
create table content_cadence (
  id uuid not null,
  channel varchar(40) not null,
  kind varchar(40) not null,
  span varchar(10) not null,
  weekdays varchar(20) not null,
  slot varchar(40) not null,
  least integer,
  most integer,
  most_percent integer,
  source varchar(400) not null,
  valid_from date not null,
  valid_to date,
  is_on boolean not null,
  sort_position integer not null,
  constraint pk_content_cadence primary key (id)
);

-- Pieces of the library: an item of purpose piece, with what the library knows of it.
create table content_piece (
  item_id uuid not null,
  is_template boolean not null,
  note varchar(2000) not null,
  source_item_id uuid,
  use_count integer not null,
  last_used_at timestamp(3),
  constraint pk_content_piece primary key (item_id),
  constraint fk_content_piece_item foreign key (item_id) references content_item (id)
);

-- What customers want to read about.
create table content_topic (
  id uuid not null,
  source varchar(20) not null,
  title varchar(200) not null,
  details varchar(4000) not null,
  customer_id uuid,
  permission varchar(20) not null,
  permission_note varchar(400) not null,
  permission_at timestamp(3),
  customer_votes integer not null,
  status varchar(20) not null,
  item_id uuid,
  created_at timestamp(3) not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_content_topic primary key (id),
  constraint fk_content_topic_customer foreign key (customer_id) references customer (id) on delete set null,
  constraint fk_content_topic_item foreign key (item_id) references content_item (id)
);

create table content_topic_vote (
  topic_id uuid not null,
  member_id uuid not null,
  constraint pk_content_topic_vote primary key (topic_id, member_id),
  constraint fk_content_topic_vote_topic foreign key (topic_id) references content_topic (id),
  constraint fk_content_topic_vote_member foreign key (member_id) references member (id)
);

create table content_view (
  id uuid not null,
  name varchar(100) not null,
  definition text not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_content_view primary key (id),
  constraint uq_content_view_name unique (name)
);

-- Public holidays and working days instead, of years that were imported.
create table calendar_day (
  calendar_day date not null,
  kind varchar(10) not null,
  name varchar(100) not null,
  source varchar(400) not null,
  constraint pk_calendar_day primary key (calendar_day)
);

-- Days of the team's own, such as the member day.
create table calendar_own_day (
  id uuid not null,
  name varchar(100) not null,
  rule varchar(100) not null,
  is_on boolean not null,
  sort_position integer not null,
  constraint pk_calendar_own_day primary key (id)
);

insert into calendar_own_day values
  ('00000000-0000-7000-8000-000000000001', '会员日', 'monthly:18', true, 1);

insert into content_cadence values
  ('00000000-0000-7000-8000-000000000011', 'moments', '', 'day', '', '', 3, 5, null,
    '常用经验：朋友圈每天 3–5 条', date '2020-01-01', null, true, 1),
  ('00000000-0000-7000-8000-000000000012', 'moments', 'promotion', 'day', '', '', null, null, 50,
    '常用经验：促销不超过一半，与干货、互动搭配', date '2020-01-01', null, true, 2),
  ('00000000-0000-7000-8000-000000000013', 'moments', 'interaction', 'week', '', '', 3, null, null,
    '常用经验：每周至少 3 条互动', date '2020-01-01', null, true, 3),
  ('00000000-0000-7000-8000-000000000014', 'group', '', 'day', '1,2,3,4,5', 'morning', 1, null,
    null, '群日常节奏：早报', date '2020-01-01', null, true, 4),
  ('00000000-0000-7000-8000-000000000015', 'group', '', 'day', '', '', 1, 3, null,
    '群日常节奏：早报、活动通知、晚间关怀', date '2020-01-01', null, true, 5),
  ('00000000-0000-7000-8000-000000000016', 'group', 'promotion', 'day', '', '', null, 1, null,
    '常用经验：群内每天至多 1 条促销', date '2020-01-01', null, true, 6),
  ('00000000-0000-7000-8000-000000000017', 'official-account', '', 'week', '', '', 1, 7, null,
    '常用经验：订阅号每周 1–7 次', date '2020-01-01', null, true, 7),
  ('00000000-0000-7000-8000-000000000018', 'live', '', 'week', '', '', 1, null, null,
    '常用经验：每周至少一场直播', date '2020-01-01', null, true, 8);
