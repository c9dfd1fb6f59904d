-- A description of goods has up to 500 characters; where it stands in lists it is not cut.
alter table application alter column goods type varchar(600);
alter table certificate alter column goods type varchar(600);
alter table declaration alter column goods type varchar(600);
