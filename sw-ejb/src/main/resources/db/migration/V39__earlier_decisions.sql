-- An official sees what the own agency decided last of the same applicant.
create index application_decided on application (agency, applicant, decided_at desc, id desc);
