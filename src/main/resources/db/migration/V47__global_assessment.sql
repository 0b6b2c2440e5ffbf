-- How a physician judges the change as a whole; every statement is kept, a reader's last one of a visit counts.
create table global_assessment (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    visit_id uuid not null references visit (id),
    compared_on date not null,
    answer integer not null,
    remark varchar(300) not null,
    stated_by uuid not null references account (id),
    stated_at timestamp with time zone not null,
    removed_at timestamp with time zone
);

create index global_assessment_patient on global_assessment (patient_id);
