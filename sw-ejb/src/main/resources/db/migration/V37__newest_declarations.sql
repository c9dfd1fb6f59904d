-- Whoever looks for something among all declarations sees the newest first, whatever their state.
create index declaration_newest on declaration (lodged_at desc, id desc);
