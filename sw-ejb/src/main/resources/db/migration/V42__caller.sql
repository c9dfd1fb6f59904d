-- What the help desk asks for while somebody is on the telephone.

-- An organisation by its telephone number, however it is written: its digits, as dialled within Korea.
create function telephone_key(written varchar) returns varchar language sql immutable as $$
    select regexp_replace(regexp_replace(written, '^\s*\+82[ ().-]*0?', '0'), '[^0-9]', '', 'g')
$$;
create index organisation_telephone on organisation (telephone_key(telephone)) where telephone is not null;
