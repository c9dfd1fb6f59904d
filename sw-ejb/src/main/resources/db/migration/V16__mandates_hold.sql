-- A request key belongs to the organisation that lodges, and for each owner apart.
alter table lodgement
    add column organisation varchar(20) references organisation (code),
    add column owner        varchar(20) references organisation (code);
update lodgement l
   set owner = d.owner, organisation = coalesce((select p.organisation from person p where p.reference = l.lodged_by), d.filed_by)
  from dossier d where d.id = l.dossier_id;
alter table lodgement
    alter column organisation set not null,
    alter column owner set not null,
    drop constraint lodgement_request_key_key,
    add constraint lodgement_key unique (organisation, owner, request_key);

-- Whose mandate is for one document reads the messages about that document.
alter table message add column document varchar(20);
update message set document = substr(details::jsonb ->> 'document', 1, 20)
 where coalesce(details::jsonb ->> 'document', '') <> '';
