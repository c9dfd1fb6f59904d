create sequence place_list_id;

-- Official lists of UN/LOCODE that administrators load: the latest that has taken effect is in force.
create table place_list (
    id             integer      primary key,
    title          varchar(200) not null,
    effective_from date         not null,
    state          varchar(10)  not null check (state in ('LOADING', 'READY', 'FAILED', 'WITHDRAWN')),
    places         integer      not null,
    places_loaded  integer      not null default 0,
    loaded_at      timestamptz  not null,
    loaded_by      varchar(40)  not null,
    digest         char(64)     not null
);

-- function: the eight places of the official list, such as 1--4---- for a port with an airport.
create table place (
    list        integer      not null references place_list,
    code        char(5)      not null,
    name        varchar(200) not null,
    subdivision varchar(3)   not null,
    function    varchar(8)   not null,
    coordinates varchar(20)  not null,
    primary key (list, code)
);
