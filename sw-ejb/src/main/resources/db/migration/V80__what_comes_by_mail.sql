-- Messages that an organisation reads in the portal alone.
create table notice_without_mail (
    organisation varchar(20) not null,
    kind         varchar(20) not null,
    primary key (organisation, kind)
);

-- The private address under which a person's calendar fetches what is due; of the address the hash alone is kept.
create table calendar_subscription (
    person     varchar(60)  primary key,
    token_hash varchar(64)  not null unique,
    language   varchar(2)   not null,
    made_at    timestamptz  not null,
    read_at    timestamptz
);
