-- What a queue took and nobody settled: looked through every minute for what a broker lost.
create index envelope_sent on envelope (sent_at) where state = 'SENT';

-- Each time that a message was sent to a partner's system, for the help desk to read.
create table sending (
    id           bigint      primary key,
    -- Looked at when the transaction ends: both rows are written in it, in either order.
    transmission bigint      not null references transmission deferrable initially deferred,
    at           timestamptz not null,
    problem      varchar(500)
);
create index sending_transmission on sending (transmission);

-- The monitor shows one partner's messages, newest first, out of millions.
create index transmission_partner on transmission (partner, first_at);
create index transmission_open    on transmission (first_at) where state in ('WAITING', 'RECEIVED');
