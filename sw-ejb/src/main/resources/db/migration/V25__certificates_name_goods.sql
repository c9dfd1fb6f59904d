-- A certificate names the goods items that its document covers.
alter table certificate add column items text not null default '{"lines":[]}';
alter table certificate alter column items drop default;
update certificate c
   set items = covered.items
  from (select a.reference,
               jsonb_build_object('lines', jsonb_agg(
                   jsonb_build_object('sequence', item ->> 'sequence',
                                      'hs', coalesce(item ->> 'hs', ''),
                                      'description', coalesce(item ->> 'description', ''))
                   order by place))::text as items
          from application a
          join dossier d on d.id = a.dossier_id
         cross join lateral jsonb_array_elements(d.consignment::jsonb -> 'items') with ordinality as items (item, place)
         where a.state = 'APPROVED' and item ->> 'sequence' = any (string_to_array(a.items, ','))
         group by a.reference) as covered
 where covered.reference = c.application;

-- The last day of an approval is shown wherever the application is.
alter table application add column valid_until date;
update application a
   set valid_until = c.valid_until
  from certificate c
 where c.application = a.reference;
