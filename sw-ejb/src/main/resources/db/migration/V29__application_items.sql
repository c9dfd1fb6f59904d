-- The goods items that an application covers are rows of their own, as they were declared when it was lodged: to be read for
-- a whole list of applications at once, and to be printed on a certificate without opening the consignment.
create table application_item (
    application_id bigint  not null references application deferrable initially deferred,
    sequence       integer not null,
    hs             text    not null,
    description    text    not null,
    primary key (application_id, sequence)
);

-- What was lodged before has its items, too; those of which the consignment says no more have their number alone.
insert into application_item (application_id, sequence, hs, description)
with declared as materialized (
    select d.id as dossier_id,
           item ->> 'sequence' as sequence,
           max(coalesce(item ->> 'hs', '')) as hs,
           max(coalesce(item ->> 'description', '')) as description
      from dossier d
     cross join lateral (select d.consignment::jsonb -> 'items' as items) as consignment
     cross join lateral jsonb_array_elements(
           case jsonb_typeof(items) when 'array' then items else '[]' end) as item
     where d.state = 'LODGED'
     group by d.id, item ->> 'sequence')
select a.id, covered.sequence::integer, coalesce(declared.hs, ''), coalesce(declared.description, '')
  from application a
 cross join lateral (select distinct unnest(string_to_array(a.items, ',')) as sequence) as covered
  left join declared on declared.dossier_id = a.dossier_id and declared.sequence = covered.sequence
 where covered.sequence <> '';

set constraints all immediate;
alter table application drop column items;
