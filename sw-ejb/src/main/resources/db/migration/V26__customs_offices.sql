-- Whose declaration it is among the offices of customs: that of the bonded area, else of the port. Empty where neither is
-- known; then it is everybody's.
alter table declaration add column office varchar(10) not null default '';
alter table declaration alter column office drop default;
update declaration d
   set office = coalesce(found.office, '')
  from (select o.id,
               case when substr(o.warehouse, 1, 3) in ('010', '016', '020', '030', '040', '062')
                    then substr(o.warehouse, 1, 3)
                    else case o.port when 'KRSEL' then '010' when 'KRPTK' then '016' when 'KRINC' then '020'
                                     when 'KRPUS' then '030' when 'KRBNP' then '030' when 'KRICN' then '040'
                                     when 'KRKAN' then '062' end
               end as office
          from (select id, consignment::jsonb #>> '{transport,warehouse}' as warehouse,
                       coalesce(consignment::jsonb #>> '{transport,arrivalPort}',
                                consignment::jsonb #>> '{transport,loadingPort}') as port
                  from dossier where state = 'LODGED') as o) as found
 where found.id = d.dossier_id;
create index declaration_office on declaration (office, state, lodged_at);

-- At which office of customs an officer works; empty where at none in particular.
alter table person add column office varchar(10) not null default '';
alter table person alter column office drop default;
