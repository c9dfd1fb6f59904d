-- A question that rules ask is an entry of the catalogue, as the rules are.
alter table catalogue_change drop constraint catalogue_change_kind_check;
alter table catalogue_change add constraint catalogue_change_kind_check
    check (kind in ('ORGANISATION', 'DOCUMENT', 'RULES', 'QUESTION'));
