-- Since when there is an account, and when its person was last here (to the hour); unknown for those from before.
alter table account add column made_at timestamp with time zone;
alter table account add column seen_at timestamp with time zone;
