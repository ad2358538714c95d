-- Campaigns. Contents are the text of a template file: the campaign's own copy of its template with
-- its own targets and budget lines. Audience columns as those of content_item.
create table campaign (
  id uuid not null,
  template_id uuid not null,
  template_version integer not null,
  template_language varchar(2) not null,
  contents text not null,
  name varchar(100) not null,
  day_zero date not null,
  audience_tiers varchar(4000) not null,
  audience_tags varchar(40000) not null,
  attribution_days integer not null,
  margin_percent integer not null,
  lead_id uuid,
  state varchar(20) not null,
  approval_reason varchar(400),
  asked_by uuid,
  asked_at timestamp(3),
  approved_by uuid,
  approved_at timestamp(3),
  decisions varchar(4000) not null,
  version integer not null,
  changed_at timestamp(3) not null,
  changed_by varchar(100) not null,
  constraint pk_campaign primary key (id)
);

-- Ticks are the places of ticked lines of the checklist, joined by commas.
create table campaign_step (
  id uuid not null,
  campaign_id uuid not null,
  step_key varchar(40) not null,
  starts_at timestamp(3) not null,
  is_moved boolean not null,
  owner_id uuid,
  state varchar(20) not null,
  reason varchar(400) not null,
  over_at timestamp(3),
  over_by varchar(100) not null,
  ticks varchar(1000) not null,
  item_id uuid,
  constraint pk_campaign_step primary key (id)
);
create index ix_campaign_step_campaign on campaign_step (campaign_id);

create table campaign_evidence (
  step_id uuid not null,
  sort_position integer not null,
  asset_hash varchar(64) not null,
  constraint pk_campaign_evidence primary key (step_id, sort_position)
);
create index ix_campaign_evidence_asset on campaign_evidence (asset_hash);

create table campaign_person (
  campaign_id uuid not null,
  stage varchar(20) not null,
  part varchar(20) not null,
  member_id uuid not null,
  constraint pk_campaign_person primary key (campaign_id, stage, part, member_id)
);

create table campaign_spending (
  id uuid not null,
  campaign_id uuid not null,
  spent_on date not null,
  kind varchar(20) not null,
  line varchar(200) not null,
  amount_cents bigint not null,
  note varchar(400) not null,
  constraint pk_campaign_spending primary key (id)
);
create index ix_campaign_spending_campaign on campaign_spending (campaign_id);

create table campaign_actual (
  campaign_id uuid not null,
  measure varchar(30) not null,
  counted_on date not null,
  amount decimal(20, 4) not null,
  constraint pk_campaign_actual primary key (campaign_id, measure, counted_on)
);

create table campaign_finding (
  campaign_id uuid not null,
  sort_position integer not null,
  data_text varchar(2000) not null,
  insight varchar(2000) not null,
  constraint pk_campaign_finding primary key (campaign_id, sort_position)
);

create table campaign_log (
  id uuid not null,
  campaign_id uuid not null,
  logged_at timestamp(3) not null,
  logged_by varchar(100) not null,
  kind varchar(20) not null,
  step_key varchar(40) not null,
  note varchar(4000) not null,
  constraint pk_campaign_log primary key (id)
);
create index ix_campaign_log_campaign on campaign_log (campaign_id, logged_at);

-- How many tasks a day a member takes on, where somebody said so.
create table campaign_capacity (
  member_id uuid not null,
  tasks_per_day integer not null,
  constraint pk_campaign_capacity primary key (member_id)
);

-- What was agreed at the end of a campaign, a review of KPIs ...
create table action_item (
  id uuid not null,
  source_kind varchar(20) not null,
  source_id uuid not null,
  source_name varchar(200) not null,
  title varchar(400) not null,
  owner_id uuid,
  due_on date not null,
  done_at timestamp(3),
  done_by varchar(100),
  version integer not null,
  constraint pk_action_item primary key (id)
);
create index ix_action_item_source on action_item (source_id);
create index ix_action_item_due on action_item (done_at, due_on);
