-- Numbers that others gave are kept as they were written; cargo is found by a key beside them, in which blanks, hyphens
-- and the case do not count. Of the load is kept what tells whether several declarations fit into one cargo.
alter table declaration
    add column bill_key       varchar(140),
    add column cargo_key      varchar(140),
    add column packages       numeric,
    add column weight         numeric,
    add column cargo_packages numeric,
    add column cargo_weight   numeric;

alter table result_elsewhere
    add column bill_key  varchar(140),
    add column cargo_key varchar(140);

update declaration
   set bill_key  = upper(regexp_replace(normalize(bill_of_lading, NFKC), '[[:space:]-]', '', 'g')),
       cargo_key = upper(regexp_replace(normalize(cargo_number, NFKC), '[[:space:]-]', '', 'g'))
 where bill_of_lading is not null or cargo_number is not null;

update result_elsewhere
   set bill_key  = upper(regexp_replace(normalize(bill_of_lading, NFKC), '[[:space:]-]', '', 'g')),
       cargo_key = upper(regexp_replace(normalize(cargo_number, NFKC), '[[:space:]-]', '', 'g'))
 where bill_of_lading is not null or cargo_number is not null;

drop index declaration_bill_of_lading;
drop index declaration_cargo_number;
drop index result_elsewhere_bill_of_lading;
drop index result_elsewhere_cargo_number;
create index declaration_bill_key       on declaration (bill_key, id)       where bill_key is not null;
create index declaration_cargo_key      on declaration (cargo_key, id)      where cargo_key is not null;
create index result_elsewhere_bill_key  on result_elsewhere (bill_key)  where bill_key is not null;
create index result_elsewhere_cargo_key on result_elsewhere (cargo_key) where cargo_key is not null;
