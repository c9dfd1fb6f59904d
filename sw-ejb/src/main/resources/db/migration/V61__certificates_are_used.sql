-- A certificate says how far it can be relied on, and of which case it is.
alter table certificate add column state varchar(10) not null default 'VALID';
alter table certificate alter column state drop default;
alter table certificate add column replaced_by varchar(40) references certificate deferrable initially deferred;
alter table certificate add column dossier varchar(30);
update certificate c set dossier = a.dossier_reference from application a where a.reference = c.application;
update certificate set dossier = '' where dossier is null;
alter table certificate alter column dossier set not null;
-- One application can have a certificate and those in its place.
alter table certificate drop constraint certificate_application_key;
create index certificate_application on certificate (application);

-- What was done to it.
create table certificate_event (
    id           bigint       primary key,
    certificate  varchar(40)  not null references certificate deferrable initially deferred,
    act          varchar(10)  not null,
    from_state   varchar(10),
    to_state     varchar(10)  not null,
    person       varchar(40)  not null,
    organisation varchar(20)  not null,
    reason       text         not null,
    happened_at  timestamptz  not null
);
create index certificate_event_listed on certificate_event (certificate, happened_at, id);

-- How much of each goods item it is for.
create table certificate_line (
    certificate varchar(40) not null references certificate deferrable initially deferred,
    sequence    integer     not null,
    approved    numeric     not null check (approved >= 0),
    unit        varchar(10) not null,
    primary key (certificate, sequence)
);

-- What declarations have used of that: once for each declaration and goods item.
create table write_off (
    certificate varchar(40) not null,
    declaration varchar(30) not null,
    sequence    integer     not null,
    quantity    numeric     not null check (quantity >= 0),
    written_at  timestamptz not null,
    returned_at timestamptz,
    primary key (certificate, declaration, sequence),
    foreign key (certificate, sequence) references certificate_line deferrable initially deferred
);
create index write_off_declaration on write_off (declaration) where returned_at is null;

-- What was issued before is measured by what was declared then.
insert into certificate_line (certificate, sequence, approved, unit)
select number, (item ->> 'sequence')::integer,
       case when measured then (item ->> 'quantity')::numeric else (item ->> 'netWeight')::numeric end,
       case when measured then item ->> 'unit' else 'KGM' end
  from (select c.number, item,
               coalesce(item ->> 'quantity', '') ~ '^\d{1,18}(\.\d{1,9})?$' and coalesce(item ->> 'unit', '') <> '' as measured
          from certificate c
          join dossier d on d.reference = c.dossier
         cross join lateral jsonb_array_elements(d.consignment::jsonb -> 'items') as item
         where exists (select 1
                         from jsonb_array_elements(c.items::jsonb -> 'lines') as line
                        where line ->> 'sequence' = item ->> 'sequence')) as declared
 where measured or coalesce(item ->> 'netWeight', '') ~ '^\d{1,18}(\.\d{1,9})?$'
    on conflict do nothing;
insert into write_off (certificate, declaration, sequence, quantity, written_at)
select l.certificate, d.reference, l.sequence, l.approved, d.released_at
  from certificate_line l
  join certificate c on c.number = l.certificate
  join declaration d on d.dossier_reference = c.dossier
 where d.state = 'RELEASED';
update certificate c set state = 'USED_UP'
 where exists (select 1 from write_off w where w.certificate = c.number);
