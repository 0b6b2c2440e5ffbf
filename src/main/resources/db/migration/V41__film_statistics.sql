-- What was computed once from a film's pixels, together with its pictures; a film without a row waits for that. The
-- values are those after slope and intercept; a film that could not be read has none.
create table film_statistics (
    radiograph_id uuid primary key references radiograph (id) on delete cascade,
    lowest double precision,
    highest double precision,
    mean double precision,
    deviation double precision,
    derived_at timestamp with time zone not null
);
