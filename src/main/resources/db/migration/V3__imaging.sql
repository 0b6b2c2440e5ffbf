create table radiograph (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    visit_id uuid not null references visit (id),
    acquired_on date not null,
    region varchar(30) not null,
    body_part varchar(64) not null,
    side varchar(12) not null,
    view_name varchar(12) not null,
    image_rows integer not null,
    image_columns integer not null,
    row_direction varchar(3),
    column_direction varchar(3),
    calibration_number integer not null,
    sample_type varchar(10) not null,
    bits_stored integer not null,
    rescale_slope double precision not null,
    rescale_intercept double precision not null,
    inverted boolean not null,
    for_processing boolean not null default false,
    grey_windows text not null,
    padding_lowest integer,
    padding_highest integer,
    media varchar(10) not null,
    digest varchar(64) not null,
    bytes bigint not null,
    file_name varchar(300) not null,
    transfer_syntax varchar(64),
    sop_instance_uid varchar(64),
    device varchar(140),
    synthetic boolean not null,
    stored_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    -- Equal to digest and SOP Instance UID while the film is not removed: each may be there once.
    live_digest varchar(64),
    live_sop_instance_uid varchar(64),
    constraint radiograph_digest_once unique (live_digest),
    constraint radiograph_sop_instance_once unique (live_sop_instance_uid)
);

create index radiograph_patient on radiograph (patient_id, acquired_on);
create index radiograph_visit on radiograph (visit_id);
create index radiograph_digest on radiograph (digest);

-- Every calibration a film ever had; radiograph.calibration_number names the one that counts.
create table radiograph_calibration (
    radiograph_id uuid not null references radiograph (id),
    number integer not null,
    previous_number integer,
    basis varchar(30) not null,
    row_mm double precision,
    column_mm double precision,
    magnification double precision not null,
    source varchar(300) not null,
    made_by varchar(120),
    made_at timestamp with time zone,
    line_from_column double precision,
    line_from_row double precision,
    line_to_column double precision,
    line_to_row double precision,
    line_mm double precision,
    primary key (radiograph_id, number)
);

-- Films whose file is kept and whose patient, date or place a person has to name.
create table waiting_film (
    id uuid primary key,
    digest varchar(64) not null,
    bytes bigint not null,
    file_name varchar(300) not null,
    media varchar(10) not null,
    questions varchar(200) not null,
    image_rows integer not null,
    image_columns integer not null,
    patient_id uuid references patient (id),
    acquired_on date,
    region varchar(30) not null,
    side varchar(12) not null,
    view_name varchar(12) not null,
    synthetic boolean not null,
    named_record_number varchar(64) not null,
    named_issuer varchar(64) not null,
    named_name varchar(200) not null,
    named_birth_date date,
    named_sex varchar(10) not null,
    received_at timestamp with time zone not null,
    constraint waiting_film_digest_once unique (digest)
);

create table import_receipt (
    id uuid primary key,
    label varchar(300) not null,
    opened_by varchar(120) not null,
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone
);

create table import_entry (
    id uuid primary key,
    receipt_id uuid not null references import_receipt (id),
    file_name varchar(300) not null,
    bytes bigint not null,
    verdict varchar(20) not null,
    code varchar(60) not null,
    facts varchar(1000) not null,
    radiograph_id uuid references radiograph (id),
    waiting_film_id uuid,
    entered_at timestamp with time zone not null
);

create index import_entry_receipt on import_entry (receipt_id, entered_at);
