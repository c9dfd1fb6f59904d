-- What an application is remembered by is written by one statement, whose rows number themselves.
create sequence application_trait_id as bigint cache 50 owned by application_trait.id;
select setval('application_trait_id', (select coalesce(max(id), 0) + 1 from application_trait));
alter table application_trait alter column id set default nextval('application_trait_id');
