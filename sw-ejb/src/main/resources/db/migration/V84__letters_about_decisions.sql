-- Letters about decisions, with what they say as it was when it was decided.
create table writ (
    id           bigint      primary key,
    reference    varchar(30) not null unique,
    kind         varchar(12) not null
        check (kind in ('REFUSAL', 'ORDER', 'CONDITIONS', 'PARTIAL', 'REVOCATION', 'OBJECTION')),
    application  varchar(30) not null,
    dossier      varchar(30) not null,
    declaration  varchar(30) not null,
    document     varchar(8)  not null,
    agency       varchar(20) not null,
    addressee    varchar(20) not null,
    content      text        not null,
    check_code   varchar(10) not null,
    made_at      timestamptz not null,
    set_aside_at timestamptz,
    version      bigint      not null
);
create index writ_application on writ (application, id);
create index writ_declaration on writ (declaration, id);
create index writ_dossier on writ (dossier);
