-- Trade, cargo and port networks, and other countries' windows, exchange messages with the window as agencies' systems do.
alter table organisation alter column kind type varchar(20);
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
    check (kind in ('TRADER', 'BROKER', 'FORWARDER', 'AGENT', 'AGENCY', 'CUSTOMS', 'OPERATOR', 'NETWORK', 'FOREIGN_WINDOW'));
