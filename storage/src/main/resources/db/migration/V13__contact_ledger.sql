-- How often, at most, customers may be written to. Channels are codes joined by commas, '' is all;
-- most is empty for once a day: as many as the span has days.
create table contact_limit (
  id varchar(60) not null,
  channels varchar(4000) not null,
  most integer,
  span varchar(10) not null,
  source varchar(400) not null,
  valid_from date not null,
  valid_to date,
  is_on boolean not null,
  sort_position integer not null,
  constraint pk_contact_limit primary key (id)
);

insert into contact_limit values
  ('own-day', 'one-to-one', 1, 'day', '团队约定 / the team''s own', date '2020-01-01', null, true, 1),
  ('own-month', 'one-to-one', 4, 'month', '团队约定 / the team''s own', date '2020-01-01', null, true, 2),
  ('wecom-customer-month', 'one-to-one', null, 'month', '企业微信客户联系·群发规则 (2025-11)',
    date '2025-11-01', null, true, 3),
  ('wecom-customer-week', 'one-to-one', 7, 'week', '企业微信客户联系·群发规则 (2025-11)',
    date '2025-11-01', null, false, 4),
  ('wecom-customer-day', 'one-to-one', 1, 'day', '企业微信客户联系·群发规则 (2025-11)',
    date '2025-11-01', null, false, 5),
  ('wecom-group-month', 'group', null, 'month', '企业微信客户联系·群发规则 (2025-11)',
    date '2025-11-01', null, true, 6),
  ('wecom-customer-month-until-2025-10', 'one-to-one', 4, 'month',
    '企业微信客户联系·群发规则 (2025-10 以前)', date '2020-01-01', date '2025-10-31', true, 7);

-- A number for each customer that the ledger speaks of, so that a set of customers is a row of bits.
-- Never given anew; one whose customer was merged or erased stays behind.
create table contact_number (
  customer_no integer not null,
  customer_id uuid not null,
  constraint pk_contact_number primary key (customer_no),
  constraint uq_contact_number_customer unique (customer_id)
);

-- Whom a contact has reached, frozen when it was sent: compressed bits over the numbers. General is
-- who got the variant that is not by profile.
create table contact_sent (
  contact_id uuid not null,
  kind varchar(10) not null,
  sent_at timestamp(3) not null,
  channel varchar(40) not null,
  reached_bits bytea not null,
  general_bits bytea not null,
  refused integer not null,
  without_variant integer not null,
  left_out integer not null,
  constraint pk_contact_sent primary key (contact_id)
);
create index ix_contact_sent_at on contact_sent (sent_at);

-- Customers that the team leaves out of a planned contact.
create table contact_left_out (
  contact_id uuid not null,
  customer_bits bytea not null,
  constraint pk_contact_left_out primary key (contact_id)
);

-- Touches by hand are few among all interactions and are looked for by their kind.
create index ix_interaction_kind on interaction (kind, happened_at, customer_id);
