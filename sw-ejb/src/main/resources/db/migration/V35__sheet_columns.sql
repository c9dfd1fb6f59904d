-- Which column of an organisation's invoices and packing lists means which field: chosen once, known the next time.
-- A heading stands here without what people write differently: case, width, blanks, points.
create table sheet_column (
    organisation varchar(40)  not null,
    heading      varchar(100) not null,
    field        varchar(60)  not null,
    primary key (organisation, heading)
);
