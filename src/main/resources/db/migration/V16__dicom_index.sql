-- What a search may ask of each film, read from its header once; where the film belongs now is asked of radiograph and
-- patient, so that films that are removed or move to another patient need no change here.
create table dicom_instance (
    radiograph_id uuid primary key references radiograph (id) on delete cascade,
    study_uid varchar(64) not null,
    series_uid varchar(64) not null,
    sop_uid varchar(64) not null,
    sop_class_uid varchar(64) not null,
    modality varchar(16) not null,
    study_date varchar(8) not null,
    accession_number varchar(64) not null,
    series_number integer not null,
    instance_number integer not null,
    -- Whether the file lacks one of the three identities, so that the ones above are ours.
    uids_added boolean not null,
    -- The patient as the file names them; folded is lower case without accents.
    named_record_number varchar(64) not null,
    named_issuer varchar(64) not null,
    named_folded varchar(200) not null,
    -- DICOM JSON of everything but pixels and long values.
    header text not null
);

create index dicom_instance_study on dicom_instance (study_uid, series_uid, sop_uid);
create index dicom_instance_day on dicom_instance (study_date, study_uid);
create index dicom_instance_sop on dicom_instance (sop_uid);
