-- Two records of one person: the merged one points to the one that is kept.
alter table patient add column merged_into uuid references patient (id);

create index patient_merged_into on patient (merged_into);

create table patient_merge (
    id uuid primary key,
    kept_id uuid not null references patient (id),
    merged_id uuid not null references patient (id),
    merged_by varchar(120) not null,
    merged_at timestamp with time zone not null,
    undone_by varchar(120),
    undone_at timestamp with time zone
);

create index patient_merge_kept on patient_merge (kept_id);

-- Every value that a merge changed, so that undoing it brings back exactly what was.
create table patient_merge_step (
    position bigint generated always as identity primary key,
    merge_id uuid not null references patient_merge (id),
    table_name varchar(60) not null,
    column_name varchar(60) not null,
    row_id uuid not null,
    value_type varchar(10) not null,
    value_before text not null,
    value_after text not null
);

create index patient_merge_step_merge on patient_merge_step (merge_id);

-- Whom the file named, where that record is merged into the one that the film belongs to.
alter table radiograph add column named_patient_id uuid references patient (id);
