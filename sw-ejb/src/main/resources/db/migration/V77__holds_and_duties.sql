-- For how many reasons of others a declaration is held: agencies' requests that customs granted, duties to be paid.
alter table declaration add column withheld integer not null default 0 check (withheld >= 0);
alter table declaration add constraint declaration_not_withheld_check check (state <> 'RELEASED' or withheld = 0);

-- An agency asks customs to hold a declaration; customs alone does.
create table clearance_hold (
    id            bigint        primary key,
    reference     varchar(24)   not null unique,
    declaration   varchar(30)   not null references declaration (reference) on delete cascade deferrable initially deferred,
    dossier       varchar(30)   not null,
    declarant     varchar(20)   not null,
    filed_by      varchar(20)   not null,
    application   varchar(30)   not null,
    agency        varchar(20)   not null,
    reason        varchar(2000) not null,
    state         varchar(10)   not null check (state in ('ASKED', 'SET', 'DECLINED', 'LIFTED', 'TAKEN_BACK', 'ENDED')),
    asked_by      varchar(40)   not null,
    asked_at      timestamptz   not null,
    answer        varchar(2000),
    answered_by   varchar(40),
    answered_at   timestamptz,
    version       bigint        not null
);
create index clearance_hold_case on clearance_hold (dossier, id);
create index clearance_hold_asked on clearance_hold (id) where state = 'ASKED';
-- An agency has one at a time.
create unique index clearance_hold_standing on clearance_hold (declaration, agency) where state in ('ASKED', 'SET');

-- What is owed to customs on a declaration, as customs says it.
create table declared_duty (
    declaration varchar(30)  primary key references declaration (reference) on delete cascade deferrable initially deferred,
    dossier     varchar(30)  not null,
    customs     bigint       not null check (customs >= 0),
    vat         bigint       not null check (vat >= 0),
    other       bigint       not null check (other >= 0),
    number      varchar(40)  not null,
    due_on      date,
    waits       boolean      not null,
    paid_on     date,
    stated_by   varchar(40)  not null,
    stated_at   timestamptz  not null,
    version     bigint       not null
);
create index declared_duty_case on declared_duty (dossier);
