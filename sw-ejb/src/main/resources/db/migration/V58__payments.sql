-- What applications cost, and the money that came and went for it. It names no person, and stays when the case goes.
create table charge (
    id                 bigint        primary key,
    reference          varchar(24)   not null unique,
    application        varchar(24)   not null,
    dossier            varchar(24)   not null,
    document           varchar(8)    not null,
    definition_version integer       not null,
    agency             varchar(20)   not null,
    payer              varchar(20)   not null,
    amount             bigint        not null check (amount > 0),
    state              varchar(20)   not null,
    holds              varchar(10)   not null,
    back_percent       integer       not null,
    number             varchar(19)   not null,
    due_on             date          not null,
    assessed_at        timestamptz   not null,
    work_at            timestamptz,
    result_at          timestamptz,
    payment_id         bigint,
    paid_at            timestamptz,
    version            bigint        not null
);
create index charge_application on charge (application);
create index charge_dossier on charge (dossier);
create index charge_payer on charge (payer, id desc);
create index charge_open on charge (payer, id desc) where state = 'NOTIFIED';

create table bill (
    id        bigint      primary key,
    number    varchar(19) not null unique,
    payer     varchar(20) not null,
    amount    bigint      not null check (amount > 0),
    made_at   timestamptz not null,
    cancelled boolean     not null,
    version   bigint      not null
);
-- The eight digits in the middle of a payment number: they may begin again, as the year stands beside them.
create sequence bill_number maxvalue 99999999 cycle;
create table bill_line (
    id        bigint      primary key,
    number    varchar(19) not null,
    charge_id bigint      not null,
    dossier   varchar(24) not null,
    unique (number, charge_id)
);
create index bill_line_charge on bill_line (charge_id);

-- One row for each transaction of the institution, so that the same one never counts twice.
create table payment (
    id          bigint      primary key,
    transaction varchar(40) not null unique,
    number      varchar(40) not null,
    amount      bigint      not null check (amount > 0),
    paid_at     timestamptz not null,
    paid_on     date        not null,
    method      varchar(40) not null,
    reversed    boolean     not null,
    settled_on  date,
    version     bigint      not null
);
create index payment_unsettled on payment (paid_on) where settled_on is null and not reversed;

create table refund (
    id          bigint      primary key,
    reference   varchar(24) not null unique,
    payment_id  bigint      not null,
    transaction varchar(40) not null,
    charge_id   bigint     ,
    amount      bigint      not null check (amount > 0),
    why         varchar(20) not null,
    state       varchar(10) not null,
    wanted_at   timestamptz not null,
    asked_at    timestamptz,
    done_on     date,
    settled_on  date,
    version     bigint      not null
);
create index refund_payment on refund (payment_id);
create index refund_to_ask on refund (id) where state in ('WANTED', 'ASKED');
create index refund_unsettled on refund (done_on) where settled_on is null;

create table payment_event (
    id          bigint      primary key,
    heard_at    timestamptz not null,
    source      varchar(12) not null,
    kind        varchar(16),
    transaction varchar(40),
    number      varchar(40),
    amount      bigint,
    outcome     varchar(20) not null,
    mismatch    boolean     not null
);
create index payment_event_mismatch on payment_event (id desc) where mismatch;
create index payment_event_number on payment_event (number);
create index payment_event_transaction on payment_event (transaction);

create table settled_day (
    day     date        primary key,
    read_at timestamptz not null,
    lines   integer     not null
);
