-- Secrets with which programmes act for an account; only their digest is kept.
create table api_token (
    id uuid primary key,
    account_id uuid not null references account (id),
    name varchar(60) not null,
    scope varchar(20) not null,
    secret_digest varchar(64) not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    constraint api_token_secret_once unique (secret_digest)
);

create index api_token_account on api_token (account_id, created_at);
