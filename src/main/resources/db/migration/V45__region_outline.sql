-- Where a region of a scoring protocol lies on a film, as outlined by a reader.
create table region_outline (
    id uuid primary key,
    radiograph_id uuid not null references radiograph (id),
    -- the film while the outline counts, so that the database keeps it one for each region and film
    live_radiograph_id uuid,
    region varchar(40) not null,
    side varchar(20) not null,
    outline text not null,
    -- the film that it was carried over from, until a reader adjusts it
    carried_from_id uuid references radiograph (id),
    reader_id uuid not null references account (id),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    constraint region_outline_once unique (live_radiograph_id, region, side)
);

create index region_outline_radiograph on region_outline (radiograph_id);
