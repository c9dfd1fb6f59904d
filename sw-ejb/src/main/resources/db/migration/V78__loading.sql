-- What was released for export is loaded in time, or its release lapses.
create table loading (
    id           bigint       primary key,
    declaration  varchar(30)  not null unique references declaration (reference) on delete cascade deferrable initially deferred,
    dossier      varchar(30)  not null,
    declarant    varchar(20)  not null,
    filed_by     varchar(20)  not null,
    goods        varchar(600) not null,
    office       varchar(20)  not null,
    released_on  date         not null,
    deadline     date         not null,
    state        varchar(10)  not null check (state in ('TO_LOAD', 'LOADED', 'LAPSED', 'RETURNED', 'CANCELLED')),
    loaded_on    date,
    means        varchar(100) not null,
    asked_until  date,
    asked_reason varchar(2000),
    said         varchar(2000),
    warned       boolean      not null,
    version      bigint       not null,
    check (state <> 'LOADED' or loaded_on is not null)
);
create index loading_case on loading (dossier);
create index loading_listed on loading (state, deadline, id);
create index loading_asked on loading (deadline, id) where asked_until is not null;
