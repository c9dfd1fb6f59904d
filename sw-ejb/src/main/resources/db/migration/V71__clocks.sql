-- What must happen before the days of a processing period count, and why they stand still.
alter table application add column waits_for varchar(10);
alter table application add column stops varchar(60);
-- What an agency wants, one by one, since when and until when; when the window looks at it next; what time was asked for.
alter table application add column asked_items text;
alter table application add column asked_at timestamptz;
alter table application add column answer_by date;
alter table application add column wakes_on date;
alter table application add column wanted_until date;
create index application_wakes on application (wakes_on, id) where state = 'QUESTIONED';
-- Whether the agency was told that it is late; those that are open and late are few.
alter table application add column late_told boolean not null default false;
create index application_late on application (due_on, id) where state in ('RECEIVED', 'IN_REVIEW') and not late_told;
