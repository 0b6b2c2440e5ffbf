-- What a density is; only calcinosis counts. Its other traits are JSON: nothing is searched by them.
alter table sighting add column nature varchar(20) default 'CALCINOSIS' not null;
alter table sighting add column traits text default '{}' not null;
