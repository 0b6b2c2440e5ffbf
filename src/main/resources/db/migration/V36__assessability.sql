-- What a reader said a visit's films can show of a place; without a statement the films say it themselves.
create table assessability (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    visit_id uuid not null references visit (id),
    site varchar(40) not null,
    side varchar(20) not null,
    verdict varchar(20) not null,
    reason varchar(200) not null,
    stated_by uuid not null references account (id),
    stated_at timestamp with time zone not null,
    removed_at timestamp with time zone
);

create index assessability_patient on assessability (patient_id);
