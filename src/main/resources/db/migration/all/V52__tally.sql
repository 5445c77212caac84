-- Sums of an hour or of a day, so that no figure is ever counted over all messages.
create table tally (
  page varchar(128) not null,
  span varchar(4) not null,
  starts_at timestamp with time zone not null,
  what varchar(20) not null,
  name varchar(200) not null,
  amount bigint not null,
  primary key (page, span, starts_at, what, name)
);

-- How far the counting has come in each source.
create table tally_place (
  source varchar(20) primary key,
  last_id bigint not null
);
insert into tally_place (source, last_id) values ('inbox', 0);
insert into tally_place (source, last_id) values ('outbox', 0);
insert into tally_place (source, last_id) values ('deed', 0);

-- The day on which a person was counted last, and since when they wait for an answer.
create table tally_lane (
  lane varchar(257) primary key,
  counted_on varchar(10) not null,
  waiting_since timestamp with time zone
);
