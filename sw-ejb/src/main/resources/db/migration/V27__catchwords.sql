-- Numbers and names by which cases are found, in the form of reference.SearchKey. They stand apart from what they are about,
-- so that the index is written when they change and not with every step of a case.
create table catchword (
    subject        varchar(40) not null,
    part           varchar(40) not null,
    case_reference varchar(30) not null,
    document       varchar(20),
    words          text        not null,
    primary key (subject, part)
);
create index catchword_case on catchword (case_reference);
create index catchword_words on catchword using gin (words gin_trgm_ops);

-- What was there before is found as well: this says in SQL what SearchKey says in Java.
create function catchword_key(value text) returns text language sql immutable as $$
    select regexp_replace(
        regexp_replace(
            regexp_replace(lower(normalize(value, NFKD)), '([a-z])[\u0300-\u036f]+', '\1', 'g'),
            '[[:space:][:cntrl:].\u00a0\u00ad\u1680\u2000-\u2015\u2028-\u202f\u205f-\u206f\u2212\u3000\u115f\u1160\u2800\ufeff-]+',
            '', 'g'),
        '([\u1100-\u1112][\u1161-\u1175])(?![\u11a8-\u11c2])', '\1' || U&'\11ff', 'g')
$$;
create function catchword_keys(variadic parts text[]) returns text language sql immutable as $$
    select coalesce(string_agg(key, ' '), '')
      from (select distinct catchword_key(part) as key from unnest(parts) as part) keys
     where key <> ''
$$;

insert into catchword (subject, part, case_reference, document, words)
select d.reference, '', d.reference, null,
       catchword_keys(variadic array[d.reference, d.owner, o.name_ko, o.name_en, o.business_number, o.customs_id,
               d.filed_by, f.name_ko, f.name_en, f.business_number]
           || array(select c #>> array[section, field]
                      from (values ('shipment', 'invoiceNumber'), ('shipment', 'healthCertificate'),
                                   ('importer', 'name'), ('importer', 'customsId'), ('importer', 'businessNumber'),
                                   ('importer', 'foodBusinessNumber'),
                                   ('exporter', 'name'), ('exporter', 'customsId'), ('exporter', 'businessNumber'),
                                   ('transport', 'meansName'), ('transport', 'billOfLading'),
                                   ('transport', 'cargoNumber'), ('transport', 'containerNumber'),
                                   ('transport', 'sealNumber')) as place (section, field))
           || array(select item ->> field
                      from jsonb_array_elements(case jsonb_typeof(c -> 'items') when 'array' then c -> 'items' else '[]' end)
                           as item,
                           (values ('hs'), ('description'), ('descriptionKo'), ('brand'), ('model'), ('lotNumber'),
                                   ('makerName'), ('scientificName'), ('establishmentNumber')) as named (field)))
  from dossier d
  cross join lateral (select d.consignment::jsonb as c) consignment
  join organisation o on o.code = d.owner
  join organisation f on f.code = d.filed_by;

insert into catchword (subject, part, case_reference, document, words)
select d.reference, 'title', d.reference, null, catchword_keys(d.title) from dossier d;

insert into catchword (subject, part, case_reference, document, words)
select a.reference, '', a.dossier_reference, a.document,
       catchword_keys(a.reference, a.document, a.goods, a.applicant, a.agency, g.name_ko, g.name_en)
  from application a left join organisation g on g.code = a.agency;
insert into catchword (subject, part, case_reference, document, words)
select a.reference, 'given', a.dossier_reference, a.document, catchword_keys(a.certificate_number, a.holder_name)
  from application a where coalesce(a.certificate_number, a.holder_name) is not null;
insert into catchword (subject, part, case_reference, document, words)
select d.reference, '', d.dossier_reference, null,
       catchword_keys(d.reference, d.goods, d.declarant, d.bill_of_lading, d.cargo_number)
  from declaration d;
insert into catchword (subject, part, case_reference, document, words)
select d.reference, r.document, d.dossier_reference, r.document,
       catchword_keys(r.document, r.agency, r.certificate)
  from declaration_requirement r join declaration d on d.id = r.declaration_id
 where r.certificate is not null;
insert into catchword (subject, part, case_reference, document, words)
select d.reference, c.law || '#' || c.item, d.dossier_reference, null,
       catchword_keys(c.law_ko, c.law_en, c.agency_ko, c.agency_en, c.permit)
  from declaration_confirmation c join declaration d on d.id = c.declaration_id;

insert into catchword (subject, part, case_reference, document, words)
select r.reference, '', r.reference, null,
       catchword_keys(r.reference, r.document, r.number, r.business_number, r.declaration, r.bill_of_lading, r.cargo_number)
  from result_elsewhere r;

drop function catchword_keys(text[]);
drop function catchword_key(text);
