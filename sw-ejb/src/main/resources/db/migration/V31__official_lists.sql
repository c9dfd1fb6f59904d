-- The editions of all official lists stand in one table, whose column list says which list each is of: a new list needs no
-- table of editions. What an edition holds stays where it is, by the edition's number.
create sequence official_edition_id;

create table official_edition (
    id             integer      primary key,
    list           varchar(40)  not null,
    title          varchar(200) not null,
    effective_from date         not null,
    state          varchar(10)  not null check (state in ('LOADING', 'READY', 'FAILED', 'WITHDRAWN')),
    entries        integer      not null,
    entries_loaded integer      not null default 0,
    loaded_at      timestamptz  not null,
    loaded_by      varchar(40)  not null,
    digest         char(64)     not null,
    shipped        boolean      not null
);
create index official_edition_list on official_edition (list, effective_from);

-- Until now each list counted its editions from 1. Those of places go on from 100,001, those of the gazetted list from
-- 200,001, so that no number is given twice.
insert into official_edition
select id, 'nomenclature', title, effective_from, state, codes, codes_loaded, loaded_at, loaded_by, digest, shipped
  from nomenclature_edition;
insert into official_edition
select id + 100000, 'places', title, effective_from, state, places, places_loaded, loaded_at, loaded_by, digest, false
  from place_list;
insert into official_edition
select id + 200000, 'confirmation-list', title, effective_from, state, codes, codes_loaded, loaded_at, loaded_by, digest,
       false
  from confirmation_list;
select setval('official_edition_id', greatest(max(id), 0) + 1, false) from official_edition;

alter table nomenclature_code drop constraint nomenclature_code_edition_fkey;
alter table nomenclature_word drop constraint nomenclature_word_edition_fkey;
alter table place drop constraint place_list_fkey;
alter table confirmation_condition drop constraint confirmation_condition_list_fkey;
alter table confirmation_code drop constraint confirmation_code_list_fkey;

update place set list = list + 100000;
update confirmation_condition set list = list + 200000;
update confirmation_code set list = list + 200000;

alter table nomenclature_code add foreign key (edition) references official_edition deferrable initially deferred;
alter table nomenclature_word add foreign key (edition) references official_edition deferrable initially deferred;
alter table place add foreign key (list) references official_edition deferrable initially deferred;
alter table confirmation_condition add foreign key (list) references official_edition deferrable initially deferred;
alter table confirmation_code add foreign key (list) references official_edition deferrable initially deferred;

drop table nomenclature_edition, place_list, confirmation_list;
drop sequence nomenclature_id;
drop sequence place_list_id;
drop sequence confirmation_list_id;

-- The entries of lists that have no table of their own: codes with their words.
create table official_entry (
    edition integer     not null references official_edition deferrable initially deferred,
    code    varchar(60) not null,
    words   text        not null,
    primary key (edition, code)
);
