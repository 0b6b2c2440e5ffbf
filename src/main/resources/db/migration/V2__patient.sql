create table patient (
    id uuid primary key,
    record_number varchar(64) not null,
    issuer varchar(64) not null,
    name varchar(200) not null,
    search_name varchar(200) not null,
    birth_date date,
    sex varchar(10) not null,
    synthetic boolean not null,
    created_at timestamp with time zone not null,
    constraint patient_record_number_unique unique (record_number, issuer)
);

create index patient_search_name on patient (search_name);

create table visit (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    visit_date date not null,
    note varchar(2000) not null,
    constraint visit_one_a_day unique (patient_id, visit_date)
);
