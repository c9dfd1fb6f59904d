-- What the servers were granted of each allowance in each window. Not worth a log: after a crash the counts begin anew.
create unlogged table quota_grant (
    what   varchar(40) not null,
    whose  varchar(80) not null,
    since  timestamptz not null,
    until  timestamptz not null,
    wished bigint      not null,
    primary key (what, whose, since)
);
create index quota_grant_until on quota_grant (until);

-- Refused attempts of people nobody knows, and those of a known person beyond what is recorded one by one: counted.
create table refused_count (
    day   date         not null,
    act   varchar(120) not null,
    code  varchar(80)  not null,
    times bigint       not null,
    primary key (day, act, code)
);
create index refused_attempt_happened on refused_attempt (happened_at);

-- Open sessions of the portal, so that all servers know how many a person has and when each began.
create table portal_session (
    id        varchar(43) primary key,
    person    varchar(40) not null references person,
    opened_at timestamptz not null
);
create index portal_session_person on portal_session (person, opened_at desc);
create index portal_session_opened on portal_session (opened_at);

-- Those that strangers can cause: looked through for the oldest.
create index sign_in_challenge_expires on sign_in_challenge (expires_at);

-- How many drafts an organisation has open is asked whenever it opens another.
create index dossier_drafts on dossier (filed_by) where state = 'DRAFT';
