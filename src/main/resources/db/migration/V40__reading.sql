create table reading_set (
    id uuid primary key,
    title varchar(120) not null,
    mode varchar(20) not null,
    -- Feeds the order in which each reader reads; with it the order can be made again.
    seed bigint not null,
    washout_hours integer not null,
    repeats integer not null,
    made_by uuid not null references account (id),
    made_at timestamp with time zone not null
);

create table reading_set_member (
    set_id uuid not null references reading_set (id),
    account_id uuid not null references account (id),
    part varchar(12) not null,
    position integer not null,
    primary key (set_id, account_id)
);

create table reading_case (
    id uuid primary key,
    set_id uuid not null references reading_set (id),
    number integer not null,
    patient_id uuid not null references patient (id)
);

create index reading_case_set on reading_case (set_id);

create table reading_case_film (
    case_id uuid not null references reading_case (id),
    position integer not null,
    radiograph_id uuid not null references radiograph (id),
    primary key (case_id, position)
);

-- Either a case of a set, or routine over the common record of one visit.
create table reading (
    id uuid primary key,
    mode varchar(20) not null,
    set_id uuid references reading_set (id),
    case_id uuid references reading_case (id),
    visit_id uuid references visit (id),
    patient_id uuid not null references patient (id),
    reader_id uuid not null references account (id),
    part varchar(12) not null,
    pass integer not null,
    place integer not null,
    blinded boolean not null,
    state varchar(12) not null,
    version integer not null,
    void_reason varchar(500),
    constraint reading_once_a_visit unique (visit_id),
    constraint reading_place_once unique (set_id, reader_id, place)
);

create index reading_reader on reading (reader_id, state);

create table reading_version (
    reading_id uuid not null references reading (id),
    version integer not null,
    opened_at timestamp with time zone not null,
    signed_at timestamp with time zone,
    reason varchar(500) not null,
    active_millis bigint not null,
    last_input_at timestamp with time zone not null,
    primary key (reading_id, version)
);

create table reading_mark (
    id uuid primary key,
    reading_id uuid not null references reading (id),
    version integer not null,
    position integer not null,
    film integer not null,
    label varchar(20) not null,
    place varchar(200) not null,
    outline text not null,
    morphology varchar(20) not null,
    density varchar(20),
    area double precision,
    area_basis varchar(20),
    area_unit text
);

create index reading_mark_of on reading_mark (reading_id, version);

-- The centre's own measurement error, each time it was taken over from a set; the last one counts.
create table measurement_error (
    number bigint generated always as identity primary key,
    set_id uuid not null references reading_set (id),
    smallest_detectable_log_change double precision not null,
    pairs integer not null,
    adopted_by uuid not null references account (id),
    adopted_at timestamp with time zone not null
);
