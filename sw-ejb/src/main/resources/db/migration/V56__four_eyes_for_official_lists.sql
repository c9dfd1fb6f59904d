-- An edition of an official list waits, once it is written, for a second administrator. One whose day has come is taken back
-- in the same way, and counts until another administrator agrees; who brought it in force stays known then. What was in force before, or planned, stays so.
alter table official_edition drop constraint official_edition_state_check;
alter table official_edition add constraint official_edition_state_check
    check (state in ('LOADING', 'PROPOSED', 'REFUSED', 'READY', 'ENDING', 'FAILED', 'WITHDRAWN'));
alter table official_edition add column proposed_by varchar(40);
alter table official_edition add column proposed_at timestamptz;
alter table official_edition add column approved_by varchar(40);
alter table official_edition add column reason varchar(1000);
alter table official_edition add column end_asked_by varchar(40);
alter table official_edition add column end_asked_at timestamptz;
alter table official_edition add column end_reason varchar(1000);
update official_edition set proposed_by = loaded_by, proposed_at = loaded_at where state = 'LOADING' and not shipped;
alter table official_edition add constraint official_edition_proposed_check
    check (state <> 'PROPOSED' or proposed_by is not null and proposed_at is not null);
alter table official_edition add constraint official_edition_ending_check
    check (state <> 'ENDING' or end_asked_by is not null and end_asked_at is not null);
create index official_edition_proposed on official_edition (coalesce(end_asked_at, proposed_at)) where state in ('PROPOSED', 'ENDING');
