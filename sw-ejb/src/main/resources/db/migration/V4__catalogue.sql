-- What administrators changed in the catalogue. The files of the window are the base; what is in force here is laid over
-- them from its day on. A version is never changed once it is in force.
create table catalogue_change (
    id             bigint      primary key,
    kind           varchar(12) not null check (kind in ('ORGANISATION', 'DOCUMENT', 'RULES')),
    code           varchar(40) not null,
    version        integer     not null,
    state          varchar(10) not null check (state in ('DRAFT', 'IN_FORCE', 'WITHDRAWN')),
    text           text        not null,
    revision       integer     not null,
    effective_from date        check (effective_from is not null or state <> 'IN_FORCE'),
    written_by     varchar(40) not null,
    written_at     timestamptz not null,
    decided_by     varchar(40),
    decided_at     timestamptz,
    unique (kind, code, version)
);
create unique index catalogue_change_draft on catalogue_change (kind, code) where state = 'DRAFT';

-- Moves with every change that takes effect: servers look at it, not at the changes. Whoever moves it waits for the others.
create table catalogue_stamp (
    id    integer primary key check (id = 1),
    stamp bigint  not null
);
insert into catalogue_stamp values (1, 0);

-- Under which version of each document its answers were last saved.
alter table dossier add column answered_under varchar(2000) not null default '{}';
