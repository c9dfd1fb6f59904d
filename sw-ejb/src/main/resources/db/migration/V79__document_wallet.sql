-- Papers that a company keeps once and uses in many consignments.
create table wallet_paper (
    id          bigint        primary key,
    reference   varchar(24)   not null unique,
    owner       varchar(20)   not null,
    kind        varchar(40)   not null,
    title       varchar(200)  not null,
    number      varchar(60)   not null,
    valid_until date,
    quantity    numeric       check (quantity > 0),
    unit        varchar(10)   not null,
    file_name   varchar(200)  not null,
    size        bigint        not null,
    added_at    timestamptz   not null,
    used_at     timestamptz   not null,
    warned      boolean       not null,
    version     bigint        not null
);
create index wallet_paper_listed on wallet_paper (owner, id desc);
create index wallet_paper_kind on wallet_paper (owner, kind);
create index wallet_paper_ending on wallet_paper (valid_until) where not warned;
create index wallet_paper_old on wallet_paper (used_at);

create table wallet_content (
    paper_id bigint primary key references wallet_paper on delete cascade deferrable initially deferred,
    bytes    bytea  not null
);
alter table wallet_content alter column bytes set storage external;

-- What consignments took of a paper; what is taken out of the consignment again counts no more.
create table wallet_use (
    id         bigint      primary key,
    paper_id   bigint      not null references wallet_paper on delete cascade deferrable initially deferred,
    attachment bigint      references attachment on delete cascade deferrable initially deferred,
    quantity   numeric     not null check (quantity >= 0),
    used_at    timestamptz not null
);
create index wallet_use_paper on wallet_use (paper_id);
create index wallet_use_attachment on wallet_use (attachment);
