-- Whoever changes a company or a person says what he read; of two who change one at once the second is told.
alter table organisation add column revision integer not null default 0;
alter table person add column revision integer not null default 0;

-- A company can be ended, with a reason, and taken up again; its people are kept out meanwhile.
alter table organisation add column ended_at timestamptz;
alter table organisation add column end_reason varchar(500);
alter table organisation add constraint organisation_ended_check check ((ended_at is null) = (end_reason is null));
alter table person add column company_ended boolean not null default false;
