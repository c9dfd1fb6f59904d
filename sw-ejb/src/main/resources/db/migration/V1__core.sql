-- One sequence gives every row its number; the application fetches 50 at a time.
create sequence sw_id start with 50 increment by 50;

-- party -------------------------------------------------------------------------------------------------------------
create table organisation (
    code            varchar(20)  primary key,
    kind            varchar(10)  not null check (kind in ('TRADER', 'BROKER', 'AGENCY', 'CUSTOMS', 'OPERATOR')),
    name_ko         varchar(200) not null,
    name_en         varchar(200) not null,
    business_number varchar(20),
    customs_id      varchar(20),
    representative  varchar(100),
    address         varchar(400),
    telephone       varchar(40),
    email           varchar(200)
);

create table person (
    reference    varchar(40)  primary key,
    organisation varchar(20)  not null references organisation,
    role         varchar(10)  not null,
    name_ko      varchar(100) not null,
    name_en      varchar(100) not null,
    email        varchar(200),
    active       boolean      not null default true
);

create table registered_certificate (
    fingerprint   char(64)     primary key,
    person        varchar(40)  not null references person,
    subject       varchar(500) not null,
    issuer        varchar(500) not null,
    serial        varchar(80)  not null,
    not_before    timestamptz  not null,
    not_after     timestamptz  not null,
    registered_at timestamptz  not null,
    ended_at      timestamptz
);
create index registered_certificate_person on registered_certificate (person);

create table sign_in_challenge (
    nonce      varchar(64) primary key,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create table mandate (
    id           bigint      primary key,
    trader       varchar(20) not null references organisation,
    broker       varchar(20) not null references organisation,
    granted_by   varchar(40) not null references person,
    granted_at   timestamptz not null,
    valid_until  date,
    ended_at     timestamptz,
    ended_by     varchar(40) references person
);
create unique index mandate_in_force on mandate (trader, broker) where ended_at is null;
create index mandate_broker on mandate (broker) where ended_at is null;

-- dossier -----------------------------------------------------------------------------------------------------------
create table dossier (
    id          bigint       primary key,
    reference   varchar(30)  not null unique,
    owner       varchar(20)  not null references organisation,
    filed_by    varchar(20)  not null references organisation,
    created_by  varchar(40)  not null references person,
    direction   varchar(6)   not null check (direction in ('IMPORT', 'EXPORT')),
    title       varchar(200) not null,
    state       varchar(10)  not null check (state in ('DRAFT', 'LODGED')),
    consignment text         not null,
    answers     text         not null,
    lodged      varchar(200) not null default '',
    created_at  timestamptz  not null,
    updated_at  timestamptz  not null,
    version     bigint       not null
);
create index dossier_owner on dossier (owner, updated_at desc);
create index dossier_filed_by on dossier (filed_by, updated_at desc);

-- The bytes stand apart from what describes them, once for each content, uncompressed (the formats are compressed
-- already), so that the tables people search stay small and attachments can move to storage of their own.
create table attachment_content (
    sha256 char(64) primary key,
    bytes  bytea    not null
);
alter table attachment_content alter column bytes set storage external;

create table attachment (
    id         bigint       primary key,
    dossier_id bigint       not null references dossier,
    kind       varchar(40)  not null,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    size       bigint       not null,
    sha256     char(64)     not null references attachment_content,
    added_by   varchar(40)  not null references person,
    added_at   timestamptz  not null
);
create index attachment_dossier on attachment (dossier_id);

-- lodgement ---------------------------------------------------------------------------------------------------------
create table lodgement (
    id             bigint      primary key,
    dossier_id     bigint      not null references dossier,
    request_key    varchar(80) not null unique,
    content        text        not null,
    signature      bytea       not null,
    signature_kind varchar(10) not null check (signature_kind in ('CMS', 'TLS')),
    lodged_by      varchar(40) not null references person,
    lodged_at      timestamptz not null
);
create index lodgement_dossier on lodgement (dossier_id);

-- application -------------------------------------------------------------------------------------------------------
create table application (
    id                 bigint      primary key,
    reference          varchar(30) not null unique,
    dossier_id         bigint      not null references dossier,
    dossier_reference  varchar(30) not null,
    document           varchar(8)  not null,
    definition_version integer     not null,
    agency             varchar(20) not null,
    applicant          varchar(20) not null references organisation,
    filed_by           varchar(20) not null references organisation,
    goods              varchar(200) not null,
    items              varchar(400) not null,
    state              varchar(12) not null,
    content            text        not null,
    revision           integer     not null,
    holder             varchar(40) references person,
    holder_name        varchar(100),
    lodged_at          timestamptz not null,
    due_on             date        not null,
    question           text,
    decided_at         timestamptz,
    reason_code        varchar(40),
    reason_text        text,
    certificate_number varchar(40),
    version            bigint      not null,
    unique (dossier_id, document)
);
create index application_worklist on application (agency, due_on, id) where state in ('RECEIVED', 'IN_REVIEW', 'QUESTIONED');
create index application_agency on application (agency, lodged_at desc);

-- What the applicant had said before each answer, so that an official sees what changed.
create table application_revision (
    application_id bigint      not null references application,
    revision       integer     not null,
    content        text        not null,
    note           text,
    replaced_at    timestamptz not null,
    primary key (application_id, revision)
);

create sequence certificate_number;

create table certificate (
    number         varchar(40)  primary key,
    application    varchar(30)  not null unique,
    document       varchar(8)   not null,
    agency         varchar(20)  not null,
    holder         varchar(20)  not null references organisation,
    goods          varchar(200) not null,
    conditions     text,
    issued_on      date         not null,
    valid_until    date,
    check_code     varchar(20)  not null
);

-- declaration -------------------------------------------------------------------------------------------------------
create table declaration (
    id                bigint      primary key,
    reference         varchar(30) not null unique,
    dossier_id        bigint      not null unique references dossier,
    dossier_reference varchar(30) not null,
    direction         varchar(6)  not null,
    declarant         varchar(20) not null references organisation,
    filed_by          varchar(20) not null references organisation,
    goods             varchar(200) not null,
    state             varchar(10) not null,
    lodged_at         timestamptz not null,
    ready_at          timestamptz,
    released_at       timestamptz,
    released_by       varchar(40) references person,
    version           bigint      not null
);
create index declaration_worklist on declaration (state, lodged_at);

create table declaration_requirement (
    declaration_id bigint      not null references declaration,
    document       varchar(8)  not null,
    agency         varchar(20) not null,
    application    varchar(30),
    state          varchar(8)  not null check (state in ('OPEN', 'MET', 'REFUSED')),
    certificate    varchar(40),
    primary key (declaration_id, document)
);

-- exchange ----------------------------------------------------------------------------------------------------------
create table envelope (
    id           varchar(36) primary key,
    destination  varchar(40) not null,
    kind         varchar(40) not null,
    subject      varchar(40) not null,
    body         text        not null,
    state        varchar(12) not null check (state in ('READY', 'SENT', 'ACKNOWLEDGED', 'DEAD')),
    attempts     integer     not null,
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    sent_at      timestamptz,
    settled_at   timestamptz,
    last_error   text
);
create index envelope_ready on envelope (due_at) where state = 'READY';
create index envelope_dead on envelope (settled_at) where state = 'DEAD';
create index envelope_subject on envelope (subject);

create table inbox (
    message_id  varchar(120) primary key,
    received_at timestamptz  not null
);

-- timeline ----------------------------------------------------------------------------------------------------------
-- The last entry of each chain: writers queue here, so that no two entries follow the same one.
create table timeline_head (
    case_reference varchar(30) primary key,
    sequence       integer     not null,
    hash           char(64)    not null
);

create table timeline_entry (
    case_reference varchar(30)  not null,
    sequence       integer      not null,
    happened_at    timestamptz  not null,
    person         varchar(40)  not null,
    person_name    varchar(100) not null,
    organisation   varchar(20)  not null,
    act            varchar(60)  not null,
    subject        varchar(40)  not null,
    details        text         not null,
    previous_hash  char(64)     not null,
    hash           char(64)     not null,
    primary key (case_reference, sequence)
);

-- notice ------------------------------------------------------------------------------------------------------------
create table message (
    id             bigint      primary key,
    organisation   varchar(20) not null references organisation,
    case_reference varchar(30) not null,
    code           varchar(60) not null,
    details        text        not null,
    sent_at        timestamptz not null,
    read_at        timestamptz
);
create index message_organisation on message (organisation, sent_at desc);

-- What was refused, and to whom: written in a transaction of its own, since the refused one is rolled back.
create table refused_attempt (
    id           bigint      primary key,
    happened_at  timestamptz not null,
    person       varchar(40) not null,
    organisation varchar(20) not null,
    act          varchar(120) not null,
    code         varchar(80) not null
);
