create table device_polarity (
    manufacturer varchar(70) not null,
    model varchar(70) not null,
    station varchar(20) not null,
    turned_by uuid not null,
    turned_at timestamp with time zone not null,
    constraint device_polarity_key primary key (manufacturer, model, station),
    constraint device_polarity_account foreign key (turned_by) references account (id)
);
