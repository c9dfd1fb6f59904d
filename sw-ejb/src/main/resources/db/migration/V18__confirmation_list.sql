create sequence confirmation_list_id;

-- Editions of the gazetted list of goods whose import requirements customs confirm, which administrators load beside the
-- one that comes with the window: the latest that has taken effect is in force.
create table confirmation_list (
    id             integer      primary key,
    title          varchar(200) not null,
    effective_from date         not null,
    state          varchar(10)  not null check (state in ('LOADING', 'READY', 'FAILED', 'WITHDRAWN')),
    codes          integer      not null,
    codes_loaded   integer      not null default 0,
    loaded_at      timestamptz  not null,
    loaded_by      varchar(40)  not null,
    digest         char(64)     not null
);

-- What a law demands of goods under codes of the list.
create table confirmation_condition (
    list integer      not null references confirmation_list,
    key  varchar(60)  not null,
    law  varchar(100) not null,
    ko   text         not null,
    en   text         not null,
    primary key (list, key)
);

-- conditions: their keys, apart by commas.
create table confirmation_code (
    list       integer  not null references confirmation_list,
    code       char(10) not null,
    conditions text     not null,
    primary key (list, code)
);
