-- How targets of a campaign that are not even spread over its days, and when lines of its budget are
-- to be paid. Days are counted from the campaign's day, so that they move with it.
create table campaign_spread (
  campaign_id uuid not null,
  measure varchar(30) not null,
  shape varchar(20) not null,
  constraint pk_campaign_spread primary key (campaign_id, measure)
);

create table campaign_spread_day (
  campaign_id uuid not null,
  measure varchar(30) not null,
  day_offset integer not null,
  amount decimal(20, 4) not null,
  constraint pk_campaign_spread_day primary key (campaign_id, measure, day_offset)
);

create table campaign_budget_due (
  campaign_id uuid not null,
  line varchar(200) not null,
  day_offset integer not null,
  constraint pk_campaign_budget_due primary key (campaign_id, line)
);

-- Which follow-ups are leads that a campaign has handed over. One whose follow-up was removed stays,
-- since that can come back.
create table campaign_hand_over (
  follow_up_id uuid not null,
  campaign_id uuid not null,
  step_key varchar(40) not null,
  given_by uuid not null,
  given_at timestamp(3) not null,
  due_at timestamp(3) not null,
  returned_at timestamp(3),
  returned_by varchar(100),
  constraint pk_campaign_hand_over primary key (follow_up_id)
);
create index ix_campaign_hand_over_campaign on campaign_hand_over (campaign_id);
