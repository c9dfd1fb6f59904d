-- What goods need under laws whose permits are given outside the window, and what customs said about it. One row for the
-- goods items of a declaration that share law and answer; "item" is the first of them. Words as on the day of lodging.
create table declaration_confirmation (
    declaration_id bigint       not null references declaration deferrable initially deferred,
    law            varchar(20)  not null,
    item           integer      not null,
    items          text         not null,
    law_ko         varchar(200) not null,
    law_en         varchar(200) not null,
    agency_ko      varchar(200) not null,
    agency_en      varchar(200) not null,
    conditions_ko  text         not null,
    conditions_en  text         not null,
    state          varchar(12)  not null check (state in ('OPEN', 'TO_CONFIRM', 'NOT_SUBJECT', 'CONFIRMED', 'REFUSED')),
    permit         varchar(140),
    reason_code    varchar(25),
    reason_ko      varchar(400),
    reason_en      varchar(400),
    customs_text   varchar(2000),
    spoken_by      varchar(40),
    spoken_name    varchar(200),
    spoken_at      timestamptz,
    primary key (declaration_id, law, item),
    check (state not in ('TO_CONFIRM', 'NOT_SUBJECT', 'CONFIRMED') or permit is not null or reason_code is not null),
    check (state <> 'CONFIRMED' or spoken_by is not null and spoken_at is not null)
);
