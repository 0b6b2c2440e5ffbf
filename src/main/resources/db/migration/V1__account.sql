create table account (
    id uuid primary key,
    name varchar(60) not null,
    display_name varchar(120) not null,
    role varchar(20) not null,
    password_hash varchar(200) not null,
    sample boolean not null,
    created_at timestamp with time zone not null,
    constraint account_name_unique unique (name)
);
