-- How many days apart films may be taken and still form one visit; one row.
create table visit_rule (
    id uuid primary key,
    days integer not null
);
