create table sighting (
    id uuid primary key,
    radiograph_id uuid not null references radiograph (id),
    patient_id uuid not null references patient (id),
    visit_id uuid not null references visit (id),
    outline text not null,
    site varchar(40) not null,
    side varchar(20) not null,
    morphology varchar(20) not null,
    components varchar(200) not null,
    density varchar(20),
    note varchar(2000) not null,
    confirmed boolean not null,
    basis varchar(20),
    length_unit text,
    area_unit text,
    area double precision,
    perimeter double precision,
    longest_diameter double precision,
    short_axis double precision,
    reader_id uuid not null references account (id),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    removed boolean not null,
    film_removed boolean not null
);

create index sighting_radiograph on sighting (radiograph_id);
create index sighting_patient on sighting (patient_id);

create table former_measurement (
    sighting_id uuid not null references sighting (id),
    replaced_at timestamp with time zone not null,
    basis varchar(20) not null,
    length_unit text not null,
    area_unit text not null,
    area double precision not null,
    perimeter double precision not null,
    longest_diameter double precision not null,
    short_axis double precision not null
);

create index former_measurement_sighting on former_measurement (sighting_id);

create table film_step (
    position bigint generated always as identity primary key,
    radiograph_id uuid not null references radiograph (id),
    account_id uuid not null references account (id),
    at timestamp with time zone not null,
    kind varchar(30) not null,
    subject_id uuid not null,
    what varchar(60) not null,
    state_before text not null,
    state_after text not null,
    undone boolean not null
);

create index film_step_of_reader on film_step (radiograph_id, account_id);
