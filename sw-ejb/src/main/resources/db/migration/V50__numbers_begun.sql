-- Lists are narrowed to numbers that begin as typed. An index in the order of the database's locale does not serve that.
create index application_numbered on application (reference text_pattern_ops);
create index declaration_numbered on declaration (reference text_pattern_ops);
