-- Versions of scoring protocols that a centre made; those that come with the program are files in it.
create table scoring_protocol (
    protocol_key varchar(40) not null,
    version integer not null,
    content text not null,
    made_by varchar(120) not null,
    made_at timestamp with time zone not null,
    primary key (protocol_key, version)
);
