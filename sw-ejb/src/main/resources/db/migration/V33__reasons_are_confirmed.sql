-- A coded reason against a law whose permits are given outside the window is confirmed by customs like the number of a
-- permit, whenever it was given: what waits for release on such a reason alone waits for customs again.
alter table declaration_confirmation drop constraint declaration_confirmation_state_check;

update declaration set state = 'LODGED', revision = revision + 1
where state = 'READY'
and exists (select from declaration_confirmation c where c.declaration_id = declaration.id and c.state = 'NOT_SUBJECT');

update declaration_confirmation set state = 'TO_CONFIRM' where state = 'NOT_SUBJECT';

alter table declaration_confirmation
    add constraint declaration_confirmation_state_check check (state in ('OPEN', 'TO_CONFIRM', 'CONFIRMED', 'REFUSED'));
