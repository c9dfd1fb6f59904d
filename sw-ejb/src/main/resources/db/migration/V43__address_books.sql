-- Companies abroad and goods that an organisation lodged with, so that nobody types them again.
-- match_key says which is the same as which; searched holds names as they are looked for.
create table book_entry (
    id           bigint generated always as identity primary key,
    organisation varchar(40)              not null,
    kind         varchar(20)              not null,
    match_key    varchar(64)              not null,
    content      text                     not null,
    searched     text                     not null,
    edited       boolean                  not null,
    used_at      timestamp with time zone not null,
    unique (organisation, kind, match_key)
);
create index book_entry_listed on book_entry (organisation, kind, used_at desc, id desc);
create index book_entry_unused on book_entry (used_at);
