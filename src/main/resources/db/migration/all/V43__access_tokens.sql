-- What a person lets a program do in the person's name; of the token itself only a hash is kept.
create table access_token (
  id varchar(16) primary key,
  owner varchar(100) not null references account on delete cascade,
  title varchar(100) not null,
  hash varchar(64) not null,
  roles varchar(100) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_from varchar(100)
);
create index access_token_owner on access_token (owner);
