-- Each challenge is for one address of the window. Those that nobody signed yet are made anew.
delete from sign_in_challenge;
alter table sign_in_challenge add column origin varchar(255) not null;
