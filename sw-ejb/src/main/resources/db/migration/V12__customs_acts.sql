-- What customs wants before it lets goods go: an inspection, papers. Each is a state of its own, so that one never
-- takes the other away, and goods are held until both have their result.
alter table declaration
    alter column clearance type varchar(24),
    add column inspection      varchar(10) not null default 'NONE',
    add column inspection_text varchar(2000),
    add column papers          varchar(10) not null default 'NONE',
    add column papers_text     varchar(2000),
    add column revision        integer     not null default 0;

alter table declaration drop constraint declaration_clearance_check;
alter table declaration
    add constraint declaration_clearance_check check (clearance in (
        'NONE', 'ACCEPTED', 'SELECTED', 'INSPECTED', 'FOUND_WANTING',
        'DOCUMENTS_WANTED', 'DOCUMENTS_HANDED_IN', 'DOCUMENTS_ACCEPTED', 'REFUSED')),
    add constraint declaration_inspection_check check (inspection in ('NONE', 'OPEN', 'WANTING', 'MET')),
    add constraint declaration_papers_check check (papers in ('NONE', 'OPEN', 'ANSWERED', 'MET')),
    add constraint declaration_released_check check (state <> 'RELEASED'
        or (inspection in ('NONE', 'MET') and papers in ('NONE', 'MET')));

-- What customs had said and not yet let go is held from now on.
update declaration set inspection = 'OPEN', inspection_text = clearance_text, state = 'HELD', version = version + 1
 where clearance = 'SELECTED' and state not in ('RELEASED', 'REFUSED');
update declaration set papers = 'OPEN', papers_text = clearance_text, state = 'HELD', version = version + 1
 where clearance = 'DOCUMENTS_WANTED' and state not in ('RELEASED', 'REFUSED');
