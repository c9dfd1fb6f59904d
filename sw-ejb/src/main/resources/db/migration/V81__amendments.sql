-- What a lodged case was to say otherwise, and what it said before.
create table amendment (
    id       bigint        primary key,
    dossier  varchar(30)   not null,
    number   integer       not null,
    before   text          not null,
    proposed text          not null,
    reason   varchar(2000) not null,
    sent_by  varchar(40),
    sent_at  timestamptz,
    version  bigint        not null,
    check ((sent_at is null) = (number = 0)),
    check ((sent_at is null) = (sent_by is null))
);
-- One at a time is written.
create unique index amendment_open on amendment (dossier) where sent_at is null;
create unique index amendment_sent on amendment (dossier, number) where sent_at is not null;
