-- A sentence's point in the space of a sentence model, under the SHA-256 of what the model was given to read.
create table sentence_point (
  model varchar(64) not null,
  sentence varchar(64) not null,
  point bytea not null,
  used_at timestamp with time zone not null,
  primary key (model, sentence)
);
create index sentence_point_used on sentence_point (used_at);

-- What was learned from a bot's expressions; leased by the node that learns as long as learned_at is null.
create table trained_model (
  syllabus varchar(64) primary key,
  bot varchar(100) not null,
  node varchar(40) not null,
  leased_until timestamp with time zone not null,
  learned_at timestamp with time zone,
  used_at timestamp with time zone not null,
  model large_bytes
);
create index trained_model_bot on trained_model (bot, used_at);
