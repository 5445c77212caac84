-- The newest version is what authors edit; who answers with which version stands in bot_environment.
alter table bot rename column live to newest;
alter table bot drop column version;

alter table bot_version add column note varchar(500) default '' not null;
-- The version this one brought back.
alter table bot_version add column same_as integer;
-- Since when it answers, or has answered, where somebody put it; such a version is kept.
alter table bot_version add column published_at timestamp with time zone;

-- number: null where the newest version answers. number_before: the way back.
create table bot_environment (
  bot varchar(64) not null references bot,
  name varchar(64) not null,
  number integer,
  number_before integer,
  since timestamp with time zone not null,
  changed_by varchar(100) not null,
  primary key (bot, name)
);

alter table page add column environment varchar(64) default 'production' not null;
