-- A declaration can be taken back, and a release undone.
alter table declaration drop constraint declaration_clearance_check;
alter table declaration
    add constraint declaration_clearance_check check (clearance in (
        'NONE', 'ACCEPTED', 'SELECTED', 'INSPECTED', 'FOUND_WANTING',
        'DOCUMENTS_WANTED', 'DOCUMENTS_HANDED_IN', 'DOCUMENTS_ACCEPTED', 'REFUSED', 'CANCELLED'));
drop index declaration_open;
create index declaration_open on declaration (declarant) include (dossier_reference, filed_by, papers)
    where state not in ('RELEASED', 'REFUSED', 'CANCELLED');
