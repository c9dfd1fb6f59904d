-- Certificates as they were printed and sealed: once each.
create table certificate_paper (
    number  varchar(40) primary key references certificate deferrable initially deferred,
    dossier varchar(30) not null,
    pdf     bytea       not null,
    sha256  varchar(64) not null,
    made_at timestamptz not null
);
create index certificate_paper_dossier on certificate_paper (dossier);
