create index concurrently pushed_name on pushed (name);
