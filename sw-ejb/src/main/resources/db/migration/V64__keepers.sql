-- Whoever keeps goods under bond or in quarantine is an organisation of its own.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
    check (kind in ('TRADER', 'BROKER', 'FORWARDER', 'AGENT', 'AGENCY', 'CUSTOMS', 'KEEPER', 'OPERATOR', 'NETWORK', 'FOREIGN_WINDOW'));

-- Goods in its place, from when they came until they left.
create table goods_stay (
    id           bigint      primary key,
    reference    varchar(24) not null unique,
    keeper       varchar(20) not null,
    cargo_number varchar(60) not null,
    cargo_key    varchar(60) not null,
    container    varchar(20) not null,
    packages     integer     not null check (packages > 0),
    entered_at   timestamptz not null,
    entered_by   varchar(40) not null,
    left_at      timestamptz,
    left_by      varchar(40),
    version      bigint      not null,
    check (left_at is null or left_at >= entered_at)
);
create index goods_stay_listed on goods_stay (keeper, id desc);
create index goods_stay_cargo on goods_stay (cargo_key);
-- The same cargo in the same container is in a place once.
create unique index goods_stay_here on goods_stay (keeper, cargo_key, container) where left_at is null;
