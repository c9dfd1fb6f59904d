-- A version of the catalogue is proposed by one administrator and comes in force when another one approves. What was in force
-- before, or planned, stays so.
alter table catalogue_change drop constraint catalogue_change_state_check;
alter table catalogue_change add constraint catalogue_change_state_check
    check (state in ('DRAFT', 'PROPOSED', 'IN_FORCE', 'WITHDRAWN'));
alter table catalogue_change add column proposed_by varchar(40);
alter table catalogue_change add column proposed_at timestamptz;
alter table catalogue_change add constraint catalogue_change_proposed_check
    check (state <> 'PROPOSED' or proposed_by is not null and proposed_at is not null and effective_from is not null);

-- One version of an entry at a time is worked on, or waits.
drop index catalogue_change_draft;
create unique index catalogue_change_draft on catalogue_change (kind, code) where state in ('DRAFT', 'PROPOSED');
