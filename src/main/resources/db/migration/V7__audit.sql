create table audit_entry (
    id uuid primary key,
    at timestamp with time zone not null,
    account_id uuid,
    account_name varchar(60) not null,
    event varchar(80) not null,
    subject_kind varchar(60) not null,
    subject_id uuid not null
);

create index audit_entry_subject on audit_entry (subject_id);
