create index person_name_search on person_name (search_name);
