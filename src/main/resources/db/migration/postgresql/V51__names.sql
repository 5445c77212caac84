-- Whatever the database's language, beginnings of names are found by this index.
create index person_name_search on person_name (search_name varchar_pattern_ops);
