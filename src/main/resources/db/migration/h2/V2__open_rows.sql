-- H2 has no partial indexes: the state leads, so that open rows stand together.
create index inbox_event_open on inbox_event (state, lane, id);
create index inbox_event_look on inbox_event (state, look_at);
create index outbox_message_open on outbox_message (state, lane, id);
create index outbox_message_look on outbox_message (state, look_at);
