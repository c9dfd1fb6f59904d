-- Certificates and mandates are read page by page, in the order in which they are shown.
create index registered_certificate_listed on registered_certificate (not_after, person, fingerprint);
create index mandate_given on mandate (trader, granted_at desc, id desc);
create index mandate_held on mandate (broker, granted_at desc, id desc);
