-- What was answered about such goods when they were lodged last: document to day and answers.
alter table book_entry add column usual text not null default '{}';
