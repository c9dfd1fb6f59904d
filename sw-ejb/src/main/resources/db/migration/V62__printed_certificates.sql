-- Certificates as they were printed and sealed: once each.
create table certificate_paper (
    number  varchar(40) primary key references certificate deferrable initially deferred,
    pdf     bytea       not null,
    sha256  varchar(64) not null,
    made_at timestamptz not null
);
