-- Whether what is named is there is looked at when a transaction ends, so that the order in which it writes its rows,
-- which follows the names of our packages, does not matter.
do $$
declare
    key record;
begin
    for key in
        select conrelid::regclass as tab, conname as name
          from pg_constraint
         where contype = 'f' and not condeferrable and conparentid = 0
           and connamespace = current_schema()::regnamespace
    loop
        execute format('alter table %s alter constraint %I deferrable initially deferred', key.tab, key.name);
    end loop;
end $$;
