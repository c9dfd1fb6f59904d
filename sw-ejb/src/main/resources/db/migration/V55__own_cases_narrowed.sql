-- Traders' lists are narrowed to numbers that begin as typed, and to days of arrival, among much that is done.
create index dossier_numbered on dossier (reference text_pattern_ops);
create index declaration_arriving on declaration (declarant, arrival);
