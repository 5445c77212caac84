-- What a page is called at Meta, so that people need not know its id.
alter table page add column name varchar(300);
create index app_meta_id on app (app_id);

-- A user token waits here while somebody chooses among its pages; sealed, and gone with the choice.
create table page_choice (
  app varchar(64) primary key references app,
  token varchar(4000) not null,
  asked_at timestamp with time zone not null
);

-- What was found when a page was last looked at; look_at: when it is looked at again.
create table page_watch (
  page varchar(128) primary key,
  look_at timestamp with time zone not null,
  looked_at timestamp with time zone
);
create index page_watch_look on page_watch (look_at);
create table page_finding (
  page varchar(128) not null,
  about varchar(20) not null,
  verdict varchar(40) not null,
  detail varchar(1000) not null,
  found_at timestamp with time zone not null,
  primary key (page, about)
);
