-- How long applications usually take, counted anew each night.
create table usual_time (
    agency   varchar(20) not null,
    document varchar(8)  not null,
    chapter  varchar(2)  not null,
    hours    bigint      not null,
    cases    bigint      not null,
    primary key (agency, document, chapter)
);
