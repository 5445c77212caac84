-- How far each table has been gone through for rows that are old; begun_at: since when, because what was still open is met the next time.
create table old_rows (
  source varchar(40) primary key,
  last_id bigint not null,
  begun_at timestamp with time zone not null
);
insert into old_rows (source, last_id, begun_at) values ('inbox_event', 0, current_timestamp);
insert into old_rows (source, last_id, begun_at) values ('outbox_message', 0, current_timestamp);
insert into old_rows (source, last_id, begun_at) values ('logbook', 0, current_timestamp);
insert into old_rows (source, last_id, begun_at) values ('turn_trace', 0, current_timestamp);
insert into old_rows (source, last_id, begun_at) values ('audit_entry', 0, current_timestamp);
