-- How one film lies on another: what the machine found, and what a reader said about it.
create table film_alignment (
    id uuid primary key,
    first_id uuid not null references radiograph (id),
    second_id uuid not null references radiograph (id),
    scale double precision not null,
    rotation_radians double precision not null,
    column_shift double precision not null,
    row_shift double precision not null,
    automatic_quality double precision not null,
    -- of the transform in use: the automatic one, or the one by landmarks
    quality double precision not null,
    stale boolean not null,
    -- empty, ACCEPTED, REJECTED, or LANDMARKS: and four numbers for each pair of places
    choice varchar(400) not null,
    decided_by uuid references account (id),
    decided_at timestamp with time zone,
    computed_at timestamp with time zone not null,
    constraint film_alignment_once unique (first_id, second_id)
);

create index film_alignment_second on film_alignment (second_id);
