-- Each server fetches its running numbers by the block; those who wait for the next block wait for one another. A block is
-- the numbers up to the one that was fetched: of a sequence that was never asked the first would begin below one, so a
-- short block is passed over.
select nextval('sw_id');
alter sequence sw_id increment by 200;
