-- What the help desk asks for while somebody is on the telephone.

-- When each person came in last, by the portal and by a connection, and with which certificate.
create table if not exists last_sign_in (
    person       varchar(40) not null references person deferrable initially deferred,
    way          varchar(12) not null,
    signed_in_at timestamptz not null,
    fingerprint  char(64)    not null,
    primary key (person, way)
);

-- What somebody was refused, the latest first.
create index if not exists refused_attempt_person on refused_attempt (person, happened_at desc, id desc);

-- An organisation by its telephone number, however it is written: its digits, as dialled within Korea.
create function telephone_key(written varchar) returns varchar language sql immutable as $$
    select regexp_replace(regexp_replace(written, '^\s*\+82[ ().-]*0?', '0'), '[^0-9]', '', 'g')
$$;
create index organisation_telephone on organisation (telephone_key(telephone)) where telephone is not null;
