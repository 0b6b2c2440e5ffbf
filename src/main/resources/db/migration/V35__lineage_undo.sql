-- What was taken back is kept, so that it can be put back as it was.
alter table lineage_event add column removed_at timestamp with time zone;
alter table lineage_event add column removed_by uuid references account (id);
