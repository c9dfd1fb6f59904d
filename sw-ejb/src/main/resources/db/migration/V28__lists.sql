-- What belongs to a case is looked for by the case's reference.
create index application_case on application (dossier_reference);
create index declaration_case on declaration (dossier_reference);
create index message_case on message (case_reference);

-- Lists of cases go through what stands in the index; no consignment is read to be counted or passed over.
create index dossier_listed on dossier (owner, state, updated_at desc, id desc) include (reference, filed_by);
create index dossier_titled on dossier (owner, state, title, id);

-- What somebody has to do is little among much that is done.
create index application_questioned on application (applicant, document) include (dossier_reference)
    where state = 'QUESTIONED';
create index declaration_open on declaration (declarant) include (dossier_reference, filed_by, papers)
    where state not in ('RELEASED', 'REFUSED');
create index declaration_requirement_to_lodge on declaration_requirement (declaration_id)
    where application is null or state = 'REFUSED';
create index declaration_confirmation_wanted on declaration_confirmation (declaration_id)
    where state in ('OPEN', 'REFUSED');
create index message_unread on message (organisation) where read_at is null;

-- Every way in which lists of staff are sorted, whatever the state.
create index application_due on application (agency, due_on, id);
create index application_lodged on application (agency, lodged_at, id);
drop index application_agency;
create index declaration_listed on declaration (state, lodged_at, id);
drop index declaration_worklist;
create index result_elsewhere_listed on result_elsewhere (agency, id);
create index envelope_acknowledged on envelope (created_at) where state = 'ACKNOWLEDGED';
