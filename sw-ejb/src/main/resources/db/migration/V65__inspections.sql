-- Inspections that agencies and customs order, their appointments, and what came of them.
create table inspection (
    id          bigint        primary key,
    reference   varchar(24)   not null unique,
    dossier     varchar(24)   not null,
    application varchar(24)   not null,
    declaration varchar(24)   not null,
    document    varchar(20)   not null,
    agency      varchar(20)   not null,
    office      varchar(40)   not null,
    owner       varchar(20)   not null,
    kind        varchar(12)   not null,
    place       varchar(200)  not null,
    containers  varchar(2000) not null,
    items       varchar(4000) not null,
    note        text          not null,
    state       varchar(10)   not null,
    ordered_by  varchar(60)   not null,
    ordered_at  timestamptz   not null,
    starts_at   timestamptz,
    proposed_at timestamptz,
    agreed      boolean       not null,
    officer     varchar(60),
    result      text          not null,
    result_key  varchar(64),
    photos      integer       not null,
    ended_at    timestamptz,
    version     bigint        not null,
    check ((state = 'BOOKED') <= (starts_at is not null))
);
create index inspection_dossier on inspection (dossier);
create index inspection_application on inspection (application);
create index inspection_owner on inspection (owner, id desc);
create index inspection_calendar on inspection (agency, office, starts_at);
create index inspection_open on inspection (agency, office, id) where state = 'WANTED';

-- A place in a calendar: of an office, of where the goods lie, of an officer. What is taken is a row, so that nothing is lost by
-- counting wrong, and nothing is taken twice.
create table inspection_seat (
    id            bigint       primary key,
    calendar      varchar(240) not null,
    starts_at     timestamptz  not null,
    number        integer      not null check (number > 0),
    inspection_id bigint       not null references inspection,
    unique (calendar, starts_at, number)
);
create index inspection_seat_inspection on inspection_seat (inspection_id);

create table inspection_photo (
    id            bigint       primary key,
    inspection_id bigint       not null references inspection,
    number        integer      not null,
    file_name     varchar(200) not null,
    media_type    varchar(40)  not null,
    bytes         bytea        not null,
    unique (inspection_id, number)
);
