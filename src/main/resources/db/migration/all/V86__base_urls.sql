-- What routes of web calls are appended to, where an environment has its own; else the bot file's.
create table bot_base_url (
  bot varchar(64) not null references bot,
  environment varchar(64) not null,
  url varchar(500) not null,
  primary key (bot, environment)
);
