create table lab_result (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    on_date date not null,
    date_precision varchar(10) not null,
    date_uncertain boolean not null,
    analyte varchar(60) not null,
    value_kind varchar(20) not null,
    value_limit varchar(20),
    amount double precision,
    value_unit varchar(32),
    value_word varchar(20),
    range_low double precision,
    range_high double precision,
    reported_level varchar(10),
    pattern varchar(200) not null,
    note varchar(4000) not null,
    version integer not null,
    removed_at timestamp with time zone,
    constraint lab_result_amount_has_unit check (amount is null or value_unit is not null)
);

create index lab_result_patient on lab_result (patient_id, on_date);

create table treatment (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    drug varchar(200) not null,
    atc varchar(7),
    purpose varchar(30) not null,
    dose_text varchar(200) not null,
    dose_amount double precision,
    dose_unit varchar(32),
    dose_frequency varchar(30) not null,
    route varchar(30) not null,
    start_date date not null,
    start_precision varchar(10) not null,
    start_uncertain boolean not null,
    stop_date date,
    stop_precision varchar(10),
    stop_uncertain boolean,
    response varchar(200) not null,
    adverse_event varchar(200) not null,
    note varchar(4000) not null,
    version integer not null,
    removed_at timestamp with time zone
);

create index treatment_patient on treatment (patient_id, start_date);

create table clinical_procedure (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    kind varchar(40) not null,
    description varchar(200) not null,
    on_date date not null,
    date_precision varchar(10) not null,
    date_uncertain boolean not null,
    site varchar(200) not null,
    side varchar(20) not null,
    complication varchar(200) not null,
    outcome varchar(200) not null,
    note varchar(4000) not null,
    version integer not null,
    removed_at timestamp with time zone
);

create index clinical_procedure_patient on clinical_procedure (patient_id, on_date);

create table diagnosis (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    disease varchar(200) not null,
    icd10 varchar(6),
    since_date date not null,
    since_precision varchar(10) not null,
    since_uncertain boolean not null,
    note varchar(4000) not null,
    version integer not null,
    removed_at timestamp with time zone
);

create index diagnosis_patient on diagnosis (patient_id, since_date);

create table clinical_event (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    kind varchar(40) not null,
    description varchar(200) not null,
    on_date date not null,
    date_precision varchar(10) not null,
    date_uncertain boolean not null,
    site varchar(200) not null,
    side varchar(20) not null,
    note varchar(4000) not null,
    version integer not null,
    removed_at timestamp with time zone
);

create index clinical_event_patient on clinical_event (patient_id, on_date);
