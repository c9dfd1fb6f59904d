-- An application whose certificate was revoked is approved no longer: its document is open to another attempt.
drop index application_standing;
create unique index application_standing on application (dossier_id, document)
    where state not in ('REFUSED', 'WITHDRAWN', 'CLOSED', 'REVOKED');
update application a
   set state = 'REVOKED', version = version + 1
 where a.state = 'APPROVED'
   and exists (select 1 from certificate c where c.application = a.reference and c.state = 'REVOKED')
   and not exists (select 1 from certificate c where c.application = a.reference and c.state in ('VALID', 'USED_UP'));

-- Who decided what somebody objects to does not decide it again.
alter table application add column barred varchar(60);
