-- Conversations that programs lead through the API; nobody is sent anything.
create table talk (
  bot varchar(64) not null references bot,
  id varchar(128) not null,
  state text not null,
  heard_at timestamp with time zone not null,
  version bigint not null,
  primary key (bot, id)
);
create index talk_heard on talk (heard_at);
