-- Changes that browsers named themselves and may send again after a broken connection: each is made once.
create table client_change (
    id uuid primary key,
    account_id uuid not null references account (id),
    at timestamp with time zone not null,
    version integer not null
);
