insert into app (slug, app_id, secret, verify_token, version) values ('demo', '1', 'x', 'x', 1);
insert into page (id, app, bot, token, state, testers, version) values
    ('100', 'demo', 'crowd', 'x', 'PAUSED', '', 1), ('200', 'demo', 'few', 'x', 'PAUSED', '', 1);
insert into conversation (id, page, person, in_charge, state, reachable, began_at, heard_at, window_until, version)
select p.id || '-' || (1000000 + x), p.id, 1000000 + x, case when mod(x, 5) = 0 then 'AGENT' else 'BOT' end, '{}', true,
    current_timestamp, current_timestamp - x * interval '1' second, current_timestamp + interval '23' hour, 1
from generate_series(1, 100000) r(x), (values ('100', 100000), ('200', 50)) p(id, most) where x <= p.most;
insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
select 'demo', page, id, 'MESSAGING', 'message', id, heard_at,
    '{"message":{"mid":"m_' || person || '","text":"Where is my parcel number ' || person || '?"}}', 1, 0 from conversation;
insert into person_name (conversation, name, search_name, asked_at)
select id, 'Person ' || person, 'person ' || person, current_timestamp + interval '300' day from conversation;
insert into desk (conversation, page, agent, moved_at, waiting)
select id, page, case when mod(cast(person as integer), 10) = 0 then 'marie' end, heard_at, mod(cast(person as integer), 3) = 0
from conversation where in_charge = 'AGENT';
insert into deed (conversation, at, kind, who) select id, heard_at, 'TAKEN', 'marie' from conversation where in_charge = 'AGENT';
insert into logbook (bot, conversation, event, at, kind, words, language, intent, confidence, verdict, skills)
select case page when '100' then 'crowd' else 'few' end, lane, id, received_at, 'WORDS', 'Where is my parcel ' || id || '?', 'en',
    case when mod(id, 4) > 0 then 'intent-' || mod(id, 1000) end, 60, case when mod(id, 4) > 0 then 'UNSURE' else 'UNMATCHED' end, '[]'
from inbox_event;
insert into turn_trace (event, at, trace) select id, received_at, '{}' from inbox_event where mod(id, 10) = 0;
insert into tally (page, span, starts_at, what, name, amount)
select '100', 'DAY', cast(current_date as timestamp with time zone) - x * interval '1' day, what, name,
    cast(most * (1.2 + sin(x / 3.0)) * (200 - x) / 200 as bigint)
from generate_series(0, 179) r(x), (values
    ('HEARD', '', 900), ('SAID', 'bot', 950), ('SAID', 'agent', 90), ('CONVERSATIONS', '', 240), ('NEW_PEOPLE', '', 60),
    ('ASKED', '', 400), ('ANSWERED', '', 388), ('WAITED', '', 2900000), ('TURNS', '', 800), ('FALLBACKS', '', 64),
    ('SKILL', 'tell-me-a-joke', 420), ('SKILL', 'opening-hours', 200), ('SKILL', 'sorry', 64),
    ('INTENT', 'ask-joke', 410), ('INTENT', 'ask-hours', 190), ('TO_PEOPLE', 'HANDED_OVER', 12), ('TO_PEOPLE', 'TAKEN', 7)
) t(what, name, most);
insert into tally_lane (lane, counted_on) select id, '2026-01-01' from conversation;
update tally_place set last_id = coalesce((select max(id) from inbox_event), 0) where source = 'inbox';
update tally_place set last_id = coalesce((select max(id) from deed), 0) where source = 'deed';
insert into outbox_message (id, page, lane, origin, payload, state, attempts, promised_at, settled_at)
select nextval('outbox_id'), page, id, 'bot', '{"recipient":{"id":"1"},"message":{"text":"Your parcel is on its way."}}', 3, 1,
    heard_at, heard_at
from conversation;
insert into outbox_message (id, page, lane, origin, payload, state, attempts, problem, promised_at, settled_at)
select nextval('outbox_id'), '100', '100-' || (1000000 + x), 'bot',
    '{"recipient":{"id":"1"},"message":{"text":"Your parcel is on its way."}}', 4, 1,
    case when mod(x, 3) = 0 then '551/1545041 (#551) This person isn''t available right now. [AbCd]'
        else '10/2018278 (#10) This message is sent outside of allowed window. [AbCd]' end,
    current_timestamp - x * interval '1' hour, current_timestamp - x * interval '1' hour
from generate_series(1, 60) r(x);
update tally_place set last_id = coalesce((select max(id) from outbox_message), 0) where source = 'outbox';
insert into audit_entry (id, at, who, address, action, subject, detail)
select nextval('audit_entry_id'), current_timestamp - x * interval '1' minute, case when mod(x, 3) = 0 then 'marie' else 'paul' end,
    '127.0.0.1', 'page.turned', 'pages/' || x, 'state=LIVE' from generate_series(1, 50000) r(x);
insert into audit_word (word, entry) select 'page', id from audit_entry;
insert into audit_word (word, entry) select 'turned', id from audit_entry;
insert into audit_word (word, entry) select subject, id from audit_entry;
