-- By what a consignment is carried: agencies name it in the results of applications that were lodged elsewhere.
alter table declaration
    add column bill_of_lading varchar(35),
    add column cargo_number   varchar(35);

update declaration d
   set bill_of_lading = nullif(upper(btrim(o.consignment::jsonb #>> '{transport,billOfLading}')), ''),
       cargo_number   = nullif(upper(btrim(o.consignment::jsonb #>> '{transport,cargoNumber}')), '')
  from dossier o
 where o.id = d.dossier_id;

create index declaration_bill_of_lading on declaration (bill_of_lading) where bill_of_lading is not null;
create index declaration_cargo_number   on declaration (cargo_number)   where cargo_number is not null;

-- Results of applications that never went through the window. ----------------------------------------------------------
create table result_elsewhere (
    id              bigint       primary key,
    reference       varchar(30)  not null unique,
    agency          varchar(20)  not null references organisation,
    document        varchar(8)   not null,
    number          varchar(40)  not null,
    outcome         varchar(8)   not null check (outcome in ('APPROVED', 'REFUSED')),
    decided_on      date         not null,
    valid_until     date,
    reason          text         not null,
    business_number varchar(20)  not null,
    declaration     varchar(30),
    bill_of_lading  varchar(35),
    cargo_number    varchar(35),
    reported_by     varchar(40)  not null references person,
    reported_at     timestamptz  not null,
    unique (agency, document, number),
    check (coalesce(declaration, bill_of_lading, cargo_number) is not null)
);
create index result_elsewhere_declaration    on result_elsewhere (declaration)    where declaration is not null;
create index result_elsewhere_bill_of_lading on result_elsewhere (bill_of_lading) where bill_of_lading is not null;
create index result_elsewhere_cargo_number   on result_elsewhere (cargo_number)   where cargo_number is not null;

-- The declarations to which a result was carried.
create table result_match (
    result      varchar(30) not null references result_elsewhere (reference),
    declaration varchar(30) not null references declaration (reference),
    matched_at  timestamptz not null,
    primary key (result, declaration)
);
