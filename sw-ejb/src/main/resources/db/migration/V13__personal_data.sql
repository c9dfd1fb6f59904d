-- Who of the staff was shown what tells something about other people, and why.
create table personal_look (
    id           bigint       primary key,
    looked_at    timestamptz  not null,
    person       varchar(40)  not null,
    organisation varchar(20)  not null,
    screen       varchar(24)  not null,
    subject      varchar(40),
    whose        varchar(20),
    reason       varchar(12)  not null,
    words        varchar(200)
);
create index personal_look_at on personal_look (looked_at desc, id desc);
create index personal_look_person on personal_look (person, looked_at desc, id desc);
create index personal_look_whose on personal_look (whose, looked_at desc, id desc);
create index personal_look_subject on personal_look (subject, looked_at desc, id desc);
