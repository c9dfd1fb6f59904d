-- Who of the staff was shown what tells something about other people, and why.
create table personal_look (
    id           bigint       primary key,
    looked_at    timestamptz  not null,
    person       varchar(40)  not null,
    organisation varchar(20)  not null,
    screen       varchar(24)  not null,
    subject      varchar(40),
    whose        varchar(20),
    reason       varchar(12)  not null,
    words        varchar(200)
);
create index personal_look_at on personal_look (looked_at desc, id desc);
create index personal_look_person on personal_look (person, looked_at desc, id desc);
create index personal_look_whose on personal_look (whose, looked_at desc, id desc);
create index personal_look_subject on personal_look (subject, looked_at desc, id desc);

-- What is old is looked for once a night: in these tables time goes with place, so that the smallest of indexes will do.
create index dossier_created on dossier using brin (created_at);
create index envelope_created on envelope using brin (created_at);
create index inbox_received on inbox using brin (received_at);
create index message_sent on message using brin (sent_at);
-- Whether the bytes of a paper that goes belong to another one too.
create index attachment_sha256 on attachment (sha256);

drop function evidence_forget(integer);
create function evidence_forget_before(oldest timestamptz) returns integer language plpgsql as $$
declare
    gone integer := 0;
    part text;
begin
    for part in
        select inhrelid::regclass::text from pg_inherits where inhparent = 'evidence'::regclass
    loop
        if to_date(right(part, 7), 'YYYY_MM') < (oldest at time zone 'UTC')::date then
            execute format('drop table %s', part);
            gone := gone + 1;
        end if;
    end loop;
    return gone;
end $$;
