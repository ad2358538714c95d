-- Whose numbers a rule is asked of: team, each-person or each-role. Rules that were changed before
-- are the team's.
alter table kpi_alert_rule add column scope varchar(20) default 'team' not null;
