-- What an agency decided and customs released on each day of the last weeks, and what each trader lodged in them.
create index application_decided_on on application (agency, decided_at) where state in ('APPROVED', 'REFUSED');
create index declaration_released_on on declaration (released_at) where released_at is not null;
create index declaration_lodged_by on declaration (declarant, lodged_at desc);
