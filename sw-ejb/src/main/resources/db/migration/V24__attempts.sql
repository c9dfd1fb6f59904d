-- After a refusal, or once it was taken back, a document is applied for again in the same case: each time is an attempt.
-- At most one attempt stands at a time.
alter table application
    add column attempt integer not null default 1,
    drop constraint application_dossier_id_document_key,
    add constraint application_attempt unique (dossier_id, document, attempt);
alter table application alter column attempt drop default;
create unique index application_standing on application (dossier_id, document)
    where state not in ('REFUSED', 'WITHDRAWN', 'CLOSED');

-- The documents of a case that are to be applied for once more.
alter table dossier add column again varchar(200) not null default '';
alter table dossier alter column again drop default;

-- Nine hundred and ninety-nine goods items have their numbers in it.
alter table application alter column items type text;

-- While the applicant is asked the processing period stands still.
alter table application
    add column stopped_at  timestamptz,
    add column resumed_at  timestamptz,
    add column paused_days integer not null default 0;
alter table application alter column paused_days drop default;
update application a
   set stopped_at = (select max(t.happened_at) from timeline_entry t
                      where t.case_reference = a.dossier_reference and t.subject = a.reference
                        and t.act = 'application.ask')
 where a.state = 'QUESTIONED';
