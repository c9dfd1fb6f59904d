-- What failed under a number that somebody may read out to the help desk.
create table incident (
    number       varchar(8)   primary key,
    happened_at  timestamptz  not null,
    person       varchar(40),
    organisation varchar(20),
    address      varchar(200) not null,
    concerns     varchar(40),
    kind         varchar(16)  not null,
    thrown       varchar(200) not null,
    place        varchar(200) not null
);
create index incident_happened on incident (happened_at);
