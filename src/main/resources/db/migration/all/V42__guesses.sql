-- Wrong passwords, counted for a name at an address; an empty name or address stands for all of them.
create table guess (
  name varchar(100) not null,
  address varchar(100) not null,
  wrong integer not null,
  last_at timestamp with time zone not null,
  wait_until timestamp with time zone not null,
  -- The person has come in from this address before.
  familiar boolean not null,
  primary key (name, address)
);
create index guess_last on guess (last_at);
