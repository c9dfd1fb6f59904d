-- How a person likes each list: which columns are left out, and whether its rows stand close.
create table list_arrangement (
    person     varchar(60)  not null,
    list       varchar(40)  not null,
    hidden     varchar(400) not null,
    close_rows boolean      not null,
    primary key (person, list)
);

-- What a person looks at again and again: a list as it was narrowed and ordered, by the name that the person gave it.
create table saved_view (
    person varchar(60)   not null,
    list   varchar(40)   not null,
    name   varchar(40)   not null,
    query  varchar(2000) not null,
    primary key (person, list, name)
);
