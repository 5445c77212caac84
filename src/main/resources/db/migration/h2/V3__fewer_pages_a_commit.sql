-- Each commit writes every page it touched, so what the timers alone need is not indexed: they look through the open rows.
drop index inbox_event_look;
drop index outbox_message_look;
-- A sequence is written once per so many numbers; a killed server leaves a gap, never a number that was used.
alter sequence outbox_id cache 1000;
alter table inbox_event alter column id set cache 1000;
