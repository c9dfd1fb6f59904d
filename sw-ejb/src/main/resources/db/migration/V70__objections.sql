-- Of what was declared an agency approved a part.
alter table declaration_requirement drop constraint declaration_requirement_state_check;
alter table declaration_requirement add constraint declaration_requirement_state_check
    check (state in ('OPEN', 'MET', 'REFUSED', 'PARTLY'));
drop index declaration_requirement_to_lodge;
create index declaration_requirement_to_lodge on declaration_requirement (declaration_id)
    where application is null or state in ('REFUSED', 'PARTLY');

-- Traders object to decisions; at most one objection to a decision waits for its answer.
create table objection (
    id          bigint        primary key,
    reference   varchar(24)   not null unique,
    application varchar(24)   not null,
    dossier     varchar(24)   not null,
    document    varchar(8)    not null,
    agency      varchar(20)   not null,
    trader      varchar(20)   not null,
    filed_by    varchar(20)   not null,
    grounds     varchar(4000) not null,
    paper       bigint,
    state       varchar(10)   not null check (state in ('LODGED', 'UPHELD', 'DISMISSED', 'WITHDRAWN')),
    lodged_at   timestamptz   not null,
    answer      varchar(4000) not null,
    answered_at timestamptz,
    version     bigint        not null
);
create unique index objection_standing on objection (application) where state = 'LODGED';
create index objection_application on objection (application);
create index objection_dossier on objection (dossier);
create index objection_agency on objection (agency, id);
create index objection_open on objection (agency, id) where state = 'LODGED';
