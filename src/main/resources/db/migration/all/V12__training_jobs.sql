-- Long work of an author's: a benchmark or a validation, leased by the node that does it; what came of it as JSON.
create table training_job (
  id varchar(36) primary key,
  bot varchar(100) not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  done integer not null,
  total integer not null,
  asked_by varchar(200) not null,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  node varchar(40) not null,
  leased_until timestamp with time zone not null,
  result text
);
create index training_job_bot on training_job (bot, begun_at);
