create table pushed (name varchar(10));
