-- By what applications are like others of their agency: a few rows each, found by their index alone.
create table application_trait (
    id          bigint       primary key,
    application varchar(24)  not null,
    dossier     varchar(24)  not null,
    agency      varchar(20)  not null,
    applicant   varchar(20)  not null,
    document    varchar(8)   not null,
    trait       varchar(160) not null,
    outcome     varchar(20),
    lodged_at   timestamptz  not null
);
create index application_trait_alike on application_trait (agency, trait, lodged_at desc, id desc);
create index application_trait_of on application_trait (application);
create index application_trait_case on application_trait (dossier);

-- What officials write to their colleagues beside an application; nobody else reads it.
create table colleague_note (
    id          bigint        primary key,
    application varchar(24)   not null,
    dossier     varchar(24)   not null,
    agency      varchar(20)   not null,
    author      varchar(40)   not null,
    text        text          not null,
    mentioned   varchar(1000) not null,
    written_at  timestamptz   not null
);
create index colleague_note_of on colleague_note (application, id);
create index colleague_note_case on colleague_note (dossier);
create index colleague_note_agency on colleague_note (agency, id desc);

-- What has arrived under a document with a rule for automatic decisions, until it was looked at.
create table automatic_candidate (
    application varchar(24) primary key,
    dossier     varchar(24) not null,
    arrived_at  timestamptz not null
);
create index automatic_candidate_waiting on automatic_candidate (arrived_at, application);
create index automatic_candidate_case on automatic_candidate (dossier);

-- Whether a document is decided automatically: read with each decision, so that off is off on every server.
create table automatic_switch (
    document   varchar(8)  primary key,
    is_on      boolean     not null,
    proposer   varchar(40),
    changed_at timestamptz not null,
    version    bigint      not null
);
