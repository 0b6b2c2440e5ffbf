create table account_setting (
    account_id uuid not null,
    name varchar(60) not null,
    setting varchar(8000) not null,
    constraint account_setting_key primary key (account_id, name),
    constraint account_setting_account foreign key (account_id) references account (id)
);
