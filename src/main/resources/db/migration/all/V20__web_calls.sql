-- Shown to authors' web services; proof is sealed.
create table web_credentials (
  name varchar(100) primary key,
  hosts varchar(4000) not null,
  proof varchar(16000) not null
);

-- The event whose turn waits for a web service; later events of the conversation wait behind it.
alter table conversation add column waits_for bigint;

-- A turn that waits: what it is played again from, and the call it waits for, as it was and will be made.
-- look_at: when the caller must be believed dead.
create table suspended_turn (
  lane varchar(257) primary key,
  event bigint not null,
  suspension text not null,
  call_key varchar(40) not null,
  call text not null,
  attempts smallint not null,
  look_at timestamp with time zone not null
);
create index suspended_turn_look on suspended_turn (look_at);
