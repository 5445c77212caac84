-- What a page shows before the first word: as the operator wrote it, to be shown and changed again.
create table page_welcome (
  page varchar(128) primary key,
  get_started varchar(1000) not null,
  greeting varchar(160) not null,
  greeting_fr varchar(160) not null,
  menu varchar(4000) not null,
  saved_at timestamp with time zone not null
);
