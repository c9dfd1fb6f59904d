-- Forwarders and agents submit for traders too, as far as their mandates go.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
    check (kind in ('TRADER', 'BROKER', 'FORWARDER', 'AGENT', 'AGENCY', 'CUSTOMS', 'OPERATOR'));

-- A mandate is in force once the other side has accepted it. documents: codes apart by commas; empty for all.
alter table mandate add column documents varchar(400) not null default '';
alter table mandate add column accepted_at timestamptz;
alter table mandate add column accepted_by varchar(40) references person;
update mandate set accepted_at = granted_at;
