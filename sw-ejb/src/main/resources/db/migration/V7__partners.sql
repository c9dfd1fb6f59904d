-- With whom the window exchanges messages, and how. An organisation without a row works on the window's own screens. -----
create table partner (
    code         varchar(20)  primary key references organisation,
    channel      varchar(10)  not null check (channel in ('SCREENS', 'OWN_SYSTEM')),
    endpoint     varchar(300) not null,
    agreement    varchar(200) not null,
    service      varchar(200) not null,
    -- Pauses after each failed attempt; after the last one the message is given up.
    pauses       varchar(200) not null,
    answered_at  timestamptz,
    -- Since when it has not answered, if it does not.
    silent_since timestamptz,
    silent_why   varchar(500),
    failures     integer      not null,
    -- Until then nothing is tried; what becomes due waits as well.
    quiet_until  timestamptz,
    version      bigint       not null
);

create table partner_certificate (
    partner       varchar(20)  not null references partner (code),
    fingerprint   char(64)     not null,
    certificate   bytea        not null,
    holder        varchar(300) not null,
    valid_from    timestamptz  not null,
    valid_until   timestamptz  not null,
    registered_at timestamptz  not null,
    ended_at      timestamptz,
    -- The last warning that it ends: 60, 30 or 7 days before.
    warned_days   integer,
    primary key (partner, fingerprint)
);

-- Every message to and from a partner's system, and how far it has come. -----------------------------------------------
create table transmission (
    id               bigint       primary key,
    direction        varchar(3)   not null check (direction in ('OUT', 'IN')),
    partner          varchar(20)  not null references partner (code),
    message_id       varchar(255) not null,
    conversation     varchar(255) not null,
    action           varchar(60)  not null,
    -- What it is about: an application, a declaration or a case.
    subject          varchar(40)  not null,
    envelope         varchar(36),
    state            varchar(10)  not null
                     check (state in ('WAITING', 'RECEIPTED', 'GIVEN_UP', 'RETURNED', 'RECEIVED', 'PROCESSED', 'REJECTED')),
    attempts         integer      not null,
    first_at         timestamptz  not null,
    last_at          timestamptz  not null,
    next_at          timestamptz,
    settled_at       timestamptz,
    problem          text,
    content_digest   char(64),
    signature_digest char(64),
    -- The same message is taken in once; sent again, it is still the same.
    unique (direction, partner, message_id)
);
create index transmission_message      on transmission (message_id);
create index transmission_conversation on transmission (conversation);
create index transmission_subject      on transmission (subject);
create index transmission_envelope     on transmission (envelope);
create index transmission_first        on transmission (first_at);
create index transmission_unsettled    on transmission (partner, state) where state not in ('RECEIPTED', 'PROCESSED');

-- What was sent and received, byte for byte: payloads, attachments, signed envelopes and receipts. By months, so that a
-- year of it neither slows the daily work nor is hard to let go: old months are dropped as a whole.
create table evidence (
    id           bigint       not null,
    kept_at      timestamptz  not null,
    transmission bigint       not null,
    kind         varchar(10)  not null check (kind in ('PAYLOAD', 'ATTACHMENT', 'ENVELOPE', 'RECEIPT')),
    name         varchar(255) not null,
    media_type   varchar(120) not null,
    content      bytea        not null,
    primary key (id, kept_at)
) partition by range (kept_at);
create index evidence_transmission on evidence (transmission);

-- Makes the partitions of this month and the two after it; asked at every start and every night.
create function evidence_months_ahead() returns void language plpgsql as $$
declare
    first date := date_trunc('month', now() at time zone 'UTC');
begin
    for ahead in 0..2 loop
        execute format(
            'create table if not exists evidence_%s partition of evidence for values from (%L) to (%L)',
            to_char(first + make_interval(months => ahead), 'YYYY_MM'),
            (first + make_interval(months => ahead))::timestamp at time zone 'UTC',
            (first + make_interval(months => ahead + 1))::timestamp at time zone 'UTC');
    end loop;
end $$;

-- Drops what is older than so many whole months; returns how many months went.
create function evidence_forget(keep_months integer) returns integer language plpgsql as $$
declare
    oldest date := date_trunc('month', now() at time zone 'UTC') - make_interval(months => keep_months);
    gone integer := 0;
    part text;
begin
    for part in
        select inhrelid::regclass::text from pg_inherits where inhparent = 'evidence'::regclass
    loop
        if to_date(right(part, 7), 'YYYY_MM') < oldest then
            execute format('drop table %s', part);
            gone := gone + 1;
        end if;
    end loop;
    return gone;
end $$;

select evidence_months_ahead();

-- Messages that were not taken in: unsigned, altered, from strangers. Who they claim to come from, nobody knows.
create table turned_away (
    id         bigint       primary key,
    at         timestamptz  not null,
    claimed    varchar(100) not null,
    message_id varchar(255) not null,
    address    varchar(60)  not null,
    why        varchar(500) not null
);
create index turned_away_at on turned_away (at);

-- What customs answered to a declaration, beside what the requirements say.
alter table declaration
    add column clearance      varchar(16) not null default 'NONE'
               check (clearance in ('NONE', 'ACCEPTED', 'SELECTED', 'DOCUMENTS_WANTED', 'REFUSED')),
    add column clearance_text varchar(2000);
