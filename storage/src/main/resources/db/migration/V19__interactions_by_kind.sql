-- What a customer did is read without what the team did: the kind stands in the covering index, so
-- that telling them apart does not read the table.
drop index ix_interaction_facts;
create index ix_interaction_facts on interaction (customer_id, happened_at, content_hash, kind);
