-- Whether any list of conversations looks different is asked once a second.
create index desk_moved on desk (moved_at);
