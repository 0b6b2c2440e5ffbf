-- How many pictures the file of a film holds; the first one is the film.
alter table radiograph add column frames integer default 1 not null;
