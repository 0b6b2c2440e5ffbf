create table deposit (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    number integer not null,
    site varchar(40) not null,
    side varchar(20) not null,
    tracking_uid varchar(64) not null,
    created_at timestamp with time zone not null,
    constraint deposit_number_once unique (patient_id, number),
    constraint deposit_tracking_uid_once unique (tracking_uid)
);

create table identification (
    sighting_id uuid primary key references sighting (id),
    deposit_id uuid not null references deposit (id),
    -- The film of the sighting while that is not removed: a deposit is there once.
    live_radiograph_id uuid references radiograph (id),
    identified_by uuid not null references account (id),
    identified_at timestamp with time zone not null,
    chosen_at timestamp with time zone,
    constraint identification_once_a_film unique (deposit_id, live_radiograph_id)
);

create table lineage_event (
    id uuid primary key,
    patient_id uuid not null references patient (id),
    kind varchar(20) not null,
    happened_on date not null,
    note varchar(500) not null,
    recorded_by uuid not null references account (id),
    recorded_at timestamp with time zone not null
);

create index lineage_event_patient on lineage_event (patient_id);

create table lineage_event_deposit (
    event_id uuid not null references lineage_event (id),
    deposit_id uuid not null references deposit (id),
    part varchar(10) not null,
    primary key (event_id, deposit_id, part)
);
