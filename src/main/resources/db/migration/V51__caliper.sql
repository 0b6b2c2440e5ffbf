create table caliper (
    id uuid primary key,
    radiograph_id uuid not null references radiograph (id),
    lines text not null,
    basis varchar(20) not null,
    length_unit text not null,
    long_axis double precision not null,
    short_axis double precision,
    reader_id uuid not null references account (id),
    created_at timestamp with time zone not null,
    version integer not null,
    removed boolean not null
);

create index caliper_radiograph on caliper (radiograph_id);

create table former_caliper_size (
    caliper_id uuid not null references caliper (id),
    replaced_at timestamp with time zone not null,
    basis varchar(20) not null,
    length_unit text not null,
    long_axis double precision not null,
    short_axis double precision
);

create index former_caliper_size_caliper on former_caliper_size (caliper_id);
