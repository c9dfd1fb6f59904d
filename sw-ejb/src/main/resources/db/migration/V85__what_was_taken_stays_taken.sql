-- What a lodged consignment took of a paper stays taken when the consignment is deleted after years.
alter table wallet_use add column dossier varchar(24) not null default '';
update wallet_use u set dossier = d.reference
  from attachment a join dossier d on d.id = a.dossier_id
 where a.id = u.attachment;
alter table wallet_use alter column dossier drop default;
create index wallet_use_dossier on wallet_use (dossier);

-- Calendars ask what ends, and what is to be loaded, by whose it is.
create index wallet_paper_until on wallet_paper (owner, valid_until) where valid_until is not null;
create index loading_declarant on loading (declarant, deadline) where state = 'TO_LOAD';
create index certificate_until on certificate (holder, valid_until) where state = 'VALID' and valid_until is not null;
