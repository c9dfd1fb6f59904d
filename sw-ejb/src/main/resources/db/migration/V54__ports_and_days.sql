-- Where goods arrive, or from where they leave, and on which day: customs' lists of open work are ordered and narrowed by
-- both. What is not known of a declaration is empty, and a day after all others.
alter table declaration
    add column port    varchar(5) not null default '',
    add column arrival date       not null default '9999-12-31';
alter table declaration
    alter column port    drop default,
    alter column arrival drop default;
update declaration d
   set port = said.port, arrival = said.arrival
  from (select id,
               case when port ~ '^[A-Z]{2}[A-Z2-9]{3}$' then port else '' end as port,
               case when day ~ '^\d{4}-\d{2}-\d{2}$' then day::date else '9999-12-31' end as arrival
          from (select o.id,
                       transport ->> (case o.direction when 'IMPORT' then 'arrivalPort' else 'loadingPort' end) as port,
                       transport ->> (case o.direction when 'IMPORT' then 'arrivalDate' else 'loadingDate' end) as day
                  from dossier o, lateral (select o.consignment::jsonb -> 'transport') as carried(transport)
                 where o.state = 'LODGED') as typed) as said
 where said.id = d.dossier_id;

-- A page of a list begins at its key, as those by the time of lodging do.
create index declaration_by_port on declaration (state, port, id);
create index declaration_by_arrival on declaration (state, arrival, id);
