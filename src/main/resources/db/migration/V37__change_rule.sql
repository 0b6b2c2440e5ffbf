-- Every version of the rule by which a change is called progression or improvement; the highest one counts.
create table change_rule (
    version integer primary key,
    progression_percent double precision not null,
    improvement_percent double precision not null,
    remark varchar(300) not null,
    made_by varchar(120),
    made_at timestamp with time zone
);

-- Valenzuela A et al., Semin Arthritis Rheum 2022;53:151980
insert into change_rule (version, progression_percent, improvement_percent, remark)
values (1, 25, 25, 'The cut-off found for a hand score in systemic sclerosis');

-- Distance Source to Detector (0018,1110) of the films that state it, in millimetres.
create table film_source_distance (
    radiograph_id uuid primary key references radiograph (id) on delete cascade,
    detector_mm double precision not null
);
