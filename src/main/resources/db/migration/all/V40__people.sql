-- People of the directory are kept beside the local ones, without a password: their tokens and their last roles hang on them.
alter table account add column source varchar(10) default 'local' not null;
alter table account add column language varchar(10);
alter table account add column disabled boolean default false not null;
-- Sessions that began before have ended.
alter table account add column signed_out_at timestamp with time zone;
-- When the directory was last asked about the person.
alter table account add column confirmed_at timestamp with time zone;
alter table account alter column password_hash drop not null;
update account set name = lower(name);
