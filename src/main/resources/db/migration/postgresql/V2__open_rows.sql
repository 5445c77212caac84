-- Only open rows are indexed, so that the queues stay as fast as they are short, however much is kept behind them.
create index inbox_event_open on inbox_event (lane, id) where state = 0;
create index inbox_event_look on inbox_event (look_at) where state = 0;
create index outbox_message_open on outbox_message (lane, id) where state < 3;
create index outbox_message_look on outbox_message (look_at) where state < 3;
create index outbox_message_dead on outbox_message (id) where state = 4;
