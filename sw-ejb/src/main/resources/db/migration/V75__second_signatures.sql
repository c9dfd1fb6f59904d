-- Approvals that one official proposed and that another one has not signed yet.
create table approval_proposal (
    id            bigint      primary key,
    application   varchar(24) not null unique,
    agency        varchar(20) not null,
    document      varchar(8)  not null,
    goods         text        not null,
    proposer      varchar(40) not null,
    approval      text        not null,
    proposed_at   timestamptz not null,
    given_back_by varchar(40),
    reason        text,
    version       bigint      not null
);
create index approval_proposal_waiting on approval_proposal (agency, id) where given_back_by is null;
