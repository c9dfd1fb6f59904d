-- What officials do for their agency, and when they are away. No agency has to say any of it.
create table team_member (
    person    varchar(40)   primary key,
    agency    varchar(20)   not null,
    office    varchar(40)   not null,
    head      boolean       not null,
    share     integer       not null check (share between 0 and 100),
    documents varchar(1000) not null,
    version   bigint        not null
);
create index team_member_agency on team_member (agency);

create table absence (
    id         bigint      primary key,
    agency     varchar(20) not null,
    person     varchar(40) not null,
    substitute varchar(40) not null,
    first_day  date        not null,
    last_day   date        not null
);
create index absence_agency on absence (agency, last_day);

-- How much each official holds, without looking at what nobody has taken.
create index application_held on application (agency, holder)
    where holder is not null and state in ('RECEIVED', 'IN_REVIEW');
