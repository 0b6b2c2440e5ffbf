-- Every version that a sighting ever had. A version without a number was set aside: somebody else had changed the
-- sighting since its reader saw it, and its reader has to choose.
create table sighting_version (
    id uuid primary key,
    sighting_id uuid not null references sighting (id),
    number integer,
    account_id uuid not null references account (id),
    at timestamp with time zone not null,
    state text not null,
    basis varchar(20),
    length_unit text,
    area_unit text,
    area double precision,
    perimeter double precision,
    longest_diameter double precision,
    short_axis double precision,
    waiting boolean not null,
    constraint sighting_version_once unique (sighting_id, number)
);
