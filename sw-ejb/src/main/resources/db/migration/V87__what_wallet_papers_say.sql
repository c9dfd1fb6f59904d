-- What is written on a paper of a wallet, and answers questions.
alter table wallet_paper
    add column issued_on     date,
    add column maker         varchar(100) not null default '',
    add column establishment varchar(30)  not null default '';
