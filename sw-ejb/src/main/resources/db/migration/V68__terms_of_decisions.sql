-- What decisions demand of traders afterwards: conditions of approvals, orders of refusals.
create table undertaking (
    id          bigint        primary key,
    reference   varchar(24)   not null unique,
    application varchar(24)   not null,
    dossier     varchar(24)   not null,
    document    varchar(8)    not null,
    agency      varchar(20)   not null,
    trader      varchar(20)   not null,
    filed_by    varchar(20)   not null,
    certificate varchar(40)   not null,
    ordered     boolean       not null,
    kind        varchar(40)   not null,
    words       varchar(1000) not null,
    keeper      varchar(200)  not null,
    due_on      date          not null,
    mark_on     date,
    state       varchar(10)   not null
        check (state in ('OPEN', 'PROVEN', 'FULFILLED', 'OVERDUE', 'BREACHED', 'WAIVED')),
    set_at      timestamptz   not null,
    proof       varchar(2000) not null,
    paper       bigint,
    proven_at   timestamptz,
    answer      varchar(2000) not null,
    version     bigint        not null
);
create index undertaking_application on undertaking (application);
create index undertaking_dossier on undertaking (dossier);
create index undertaking_agency on undertaking (agency, due_on, id);
create index undertaking_trader on undertaking (trader, due_on, id);
create index undertaking_agency_pending on undertaking (agency, due_on, id)
    where state in ('OPEN', 'PROVEN', 'OVERDUE');
create index undertaking_trader_pending on undertaking (trader, due_on, id)
    where state in ('OPEN', 'PROVEN', 'OVERDUE');
create index undertaking_to_mark on undertaking (mark_on, id) where state = 'OPEN';

-- A refusal has several reasons.
alter table application alter column reason_code type varchar(400);
