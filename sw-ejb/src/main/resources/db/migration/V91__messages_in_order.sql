-- Programs read on after the last message that they know. Numbers that are drawn while a message is written appear in
-- another order than they were drawn in, so a message gets its place afterwards: once everything that began to be written
-- before it has ended.
create sequence message_place;
alter table message add column written_by xid8 not null default pg_current_xact_id();
alter table message add column place bigint;
create index message_without_place on message (id) where place is null;
create index message_by_place on message (organisation, place);
