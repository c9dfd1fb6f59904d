-- Searching by words that are nearly right. Any role that may create objects in the database may create it.
create extension if not exists pg_trgm;

create sequence nomenclature_id;

-- Editions of the Harmonized System: the one that comes with the window, and official files that administrators load.
create table nomenclature_edition (
    id             integer      primary key,
    title          varchar(200) not null,
    effective_from date         not null,
    state          varchar(10)  not null check (state in ('LOADING', 'READY', 'FAILED', 'WITHDRAWN')),
    codes          integer      not null,
    codes_loaded   integer      not null default 0,
    loaded_at      timestamptz  not null,
    loaded_by      varchar(40)  not null,
    digest         char(64)     not null,
    shipped        boolean      not null
);

-- title and search are lower case, letters taken apart (NFD): so that 휴데폰 is nearly 휴대폰, and café is cafe.
create table nomenclature_code (
    edition  integer      not null references nomenclature_edition,
    code     varchar(10)  not null,
    ko       varchar(500) not null,
    en       varchar(500) not null,
    official text         not null,
    title    text         not null,
    search   text         not null,
    stems    tsvector     not null generated always as (to_tsvector('english', search)) stored,
    primary key (edition, code)
);
create index nomenclature_code_stems on nomenclature_code using gin (stems);
create index nomenclature_code_search on nomenclature_code using gin (search gin_trgm_ops);
create index nomenclature_code_prefix on nomenclature_code (edition, code varchar_pattern_ops);

-- Every word that the codes of an edition are found by: what is typed wrongly is compared with these.
create table nomenclature_word (
    edition integer not null references nomenclature_edition,
    word    text    not null,
    primary key (edition, word)
);
create index nomenclature_word_near on nomenclature_word using gin (word gin_trgm_ops);
