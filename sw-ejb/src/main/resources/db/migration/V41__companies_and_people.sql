-- Administrators register companies and people: they are listed by name, found by number, and shown company by company.
create index organisation_named on organisation (name_ko, code);
create index organisation_numbered on organisation (business_number);
create index person_listed on person (organisation, reference);

-- When each person came in last, by the portal and by a connection, and with which certificate.
create table last_sign_in (
    person       varchar(40) not null references person deferrable initially deferred,
    way          varchar(12) not null,
    signed_in_at timestamptz not null,
    fingerprint  char(64)    not null,
    primary key (person, way)
);

-- What somebody was refused, the latest first.
create index refused_attempt_person on refused_attempt (person, happened_at desc, id desc);
