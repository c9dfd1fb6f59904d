-- Who is called by name in a note: a row for each.
create table colleague_mention (
    note_id bigint      not null references colleague_note on delete cascade,
    person  varchar(40) not null,
    primary key (note_id, person)
);
create index colleague_mention_person on colleague_mention (person, note_id desc);
insert into colleague_mention
    select distinct id, called from colleague_note, unnest(string_to_array(trim(both ',' from mentioned), ',')) as called
    where called <> '';
alter table colleague_note drop column mentioned;

-- The calendar of all offices of an agency asks for its days alone, and what waits for those that wait.
create index inspection_days on inspection (agency, starts_at, id) where starts_at is not null;
create index inspection_waiting on inspection (agency, id) where state = 'WANTED';

-- The words and makers of an agency's applications, each once: those that are written nearly alike are found among them, however
-- many applications there are.
create table likeness_word (
    agency varchar(20)  not null,
    trait  varchar(160) not null,
    text   varchar(160) not null,
    primary key (agency, trait)
);
create index likeness_word_text on likeness_word using gin (text gin_trgm_ops);
insert into likeness_word
    select distinct agency, trait, substr(trait, position(':' in trait) + 1) from application_trait
    where trait like 'word:%' or trait like 'maker:%';
