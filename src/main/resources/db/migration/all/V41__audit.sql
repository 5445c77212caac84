-- Who changed what, when, and from where; rows are only added, and dropped when they are old.
create sequence audit_entry_id;
create table audit_entry (
  id bigint primary key,
  at timestamp with time zone not null,
  who varchar(100) not null,
  address varchar(100) not null,
  action varchar(60) not null,
  subject varchar(300) not null,
  detail varchar(2000) not null
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_who on audit_entry (who, id);

-- The words of each entry, so that a search for a rare one reads a few rows of this instead of the whole trail.
create table audit_word (
  word varchar(100) not null,
  entry bigint not null references audit_entry on delete cascade,
  primary key (word, entry)
);
create index audit_word_entry on audit_word (entry);
