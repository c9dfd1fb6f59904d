-- Administrators invite people by e-mail. The link's token is kept as its hash alone, made when the letter is written.
create table invitation (
    id           bigint       primary key,
    organisation varchar(20)  not null references organisation,
    role         varchar(20)  not null,
    email        varchar(200) not null,
    inviter      varchar(40)  not null,
    token        char(64) unique,
    sent_at      timestamptz  not null,
    ends_at      timestamptz  not null,
    used_at      timestamptz,
    person       varchar(40),
    taken_back_at timestamptz,
    constraint invitation_used_check check ((used_at is null) = (person is null))
);
create index invitation_listed on invitation (sent_at desc, id desc);
create index invitation_ended on invitation (ends_at);
