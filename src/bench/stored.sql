-- What months of use have left behind, as the product itself writes it: conversations of a year; ninety days of messages, each
-- question answered and each answer echoed; the logbook; sums of a year; who was looked after by people. ${...} are numbers.
set synchronous_commit = off;
set maintenance_work_mem = '512MB';

insert into bot (slug, newest) select 'stored-' || b, 1 from generate_series(1, ${bots}) b;
insert into bot_version (bot, number, file, saved_at, saved_by)
select 'stored-' || b, 1, replace(v.file, 'bot: bench-bot', 'bot: stored-' || b), now() - interval '1 year', 'admin'
from generate_series(1, ${bots}) b, bot_version v where v.bot = 'bench-bot' and v.number = 1;

create temporary table who as
select n as number, p.page, (${psid} + n)::text as psid, p.page || '-' || (${psid} + n) as lane
from generate_series(0, ${people} - 1) n, lateral (select (${page} + n % ${pages})::text as page) p;
create unique index on who (number);
analyze who;

-- The k-th question of all, in the order of their times; everybody asks in turn.
create temporary table asked as
select k, w.page, w.psid, w.lane, now() - interval '89 days' + k * (interval '89 days' / (${messages} / 2)) as at
from generate_series(0, ${messages} / 2 - 1) k join who w on w.number = k % ${people};

insert into conversation (id, page, person, in_charge, state, window_until, delivered_until, read_until, reachable, began_at,
  heard_at, version)
select w.lane, w.page, w.psid, 'BOT',
  '{"language":"fr","memory":{},"skillStack":[],"skill":"echo","occurrences":5,"asked":[],"said":{}}',
  h.at + interval '1 day', h.at, h.at, true, now() - interval '1 year' * random(), h.at, 6
from who w left join (select lane, max(at) as at from asked group by lane) h on h.lane = w.lane;

insert into inbox_event (id, app, page, lane, channel, kind, dedup_key, happened_at, received_at, body, state, attempts)
select 2 * k + e + 1, 'bench', page, lane, 'MESSAGING', case e when 0 then 'message' else 'echo' end,
  rtrim(translate(encode(sha256((e || 'stored' || k)::bytea), 'base64'), '+/', '-_'), '='), at, at + interval '1 second',
  case e
    when 0 then '{"sender":{"id":"' || psid || '"},"recipient":{"id":"' || page || '"},"timestamp":1795417187401,"message":'
      || '{"mid":"m_storedAbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_q' || k || '","text":"Question ' || k
      || ' : où est mon colis préféré ? Il devait arriver hier."}}'
    else '{"sender":{"id":"' || page || '"},"recipient":{"id":"' || psid || '"},"timestamp":1795417187401,"message":'
      || '{"mid":"m_storedAbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_r' || k || '","is_echo":true,"app_id":1234567890123,'
      || '"metadata":"causerie:' || k + 1 || '","text":"You said: Question ' || k
      || ' : où est mon colis préféré ? Il devait arriver hier."}}'
  end,
  1, 0
from asked, generate_series(0, 1) e order by k, e;
select setval(pg_get_serial_sequence('inbox_event', 'id'), ${messages} + 1);

insert into outbox_message (id, page, lane, cause, origin, payload, state, attempts, mid, promised_at, settled_at)
select k + 1, page, lane, 2 * k + 1, 'bot',
  '{"recipient":{"id":"' || psid || '"},"messaging_type":"RESPONSE","message":{"text":"You said: Question ' || k
    || ' : où est mon colis préféré ? Il devait arriver hier.","metadata":"causerie:' || k + 1 || '"}}',
  3, 0, 'm_storedAbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_r' || k, at + interval '2 seconds', at + interval '3 seconds'
from asked order by k;
select setval('outbox_id', ${messages} / 2 + 1);

insert into logbook (bot, conversation, event, at, kind, words, language, confidence, verdict, skills)
select 'bench-bot', lane, 2 * k + 1, at, 'WORDS', 'Question ' || k || ' : où est mon colis préféré ? Il devait arriver hier.',
  'fr', 0, 'UNMATCHED', 'echo'
from asked order by k;
update logbook_place set last_id = (select max(id) from logbook);

insert into tally (page, span, starts_at, what, name, amount)
select (${page} + p)::text, s.span, s.at, w.what, w.name, 100
from generate_series(0, ${pages} - 1) p,
  (select 'DAY' as span, d as at from generate_series(date_trunc('day', now()) - interval '1 year', now(), '1 day') d
   union all select 'HOUR', h from generate_series(date_trunc('hour', now()) - interval '3 days', now(), '1 hour') h) s,
  (values ('HEARD', ''), ('SAID', 'bot'), ('CONVERSATIONS', ''), ('NEW_PEOPLE', ''), ('ASKED', ''), ('ANSWERED', ''), ('WAITED', ''),
    ('TURNS', ''), ('FALLBACKS', ''), ('SKILL', 'echo')) w (what, name)
on conflict do nothing;
insert into tally_lane (lane, counted_on) select lane, to_char(now() - interval '1 day', 'YYYY-MM-DD') from who;
update tally_place set last_id = ${messages} where source = 'inbox';
update tally_place set last_id = ${messages} / 2 where source = 'outbox';

insert into person_name (conversation, name, search_name, asked_at)
select lane, 'Person ' || number, 'person ' || number, now() from who where number % 10 = 0;
insert into deed (conversation, at, kind, who)
select w.lane, now() - interval '1 day' - interval '1 hour' * d, 'TAKEN', 'marie' from who w, generate_series(1, 2) d
where w.number % 100 = 0;
update tally_place set last_id = (select coalesce(max(id), 0) from deed) where source = 'deed';
insert into desk (conversation, page, agent, moved_at, waiting)
select lane, page, 'marie', now() - interval '1 day', number % 2000 = 0 from who where number % 1000 = 999;

insert into audit_entry (id, at, who, address, action, subject, detail)
select nextval('audit_entry_id'), now() - interval '1 year' + n * interval '7 minutes', 'marie', '192.0.2.7', 'conversation.taken',
  'conversations/' || n, '' from generate_series(1, 75000) n;
insert into audit_word (word, entry) select w, id from audit_entry, unnest(array['marie', 'conversation', 'taken']) w
where subject like 'conversations/%';
