-- Events that were set aside are few, and looked for among all.
create index inbox_event_aside on inbox_event (id) where state = 3;
