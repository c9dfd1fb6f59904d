-- That something is new, for servers over one database to tell each other; nothing stays longer than about a minute.
create table bulletin (
    id       bigint generated always as identity primary key,
    kind     varchar(20)              not null,
    audience varchar(60)              not null,
    noted_at timestamp with time zone not null
);
create index bulletin_noted on bulletin (noted_at);
