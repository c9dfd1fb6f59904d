-- What a queue took and nobody settled: looked through every minute for what a broker lost.
create index envelope_sent on envelope (sent_at) where state = 'SENT';
