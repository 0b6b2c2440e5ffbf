-- Archives that films are brought in from; the secret is encrypted with a key that is not in the database.
create table remote_archive (
    id uuid primary key,
    name varchar(60) not null,
    address varchar(300) not null,
    sign_in varchar(10) not null,
    user_name varchar(120) not null,
    secret varchar(2000) not null,
    created_at timestamp with time zone not null,
    constraint remote_archive_name_unique unique (name)
);
