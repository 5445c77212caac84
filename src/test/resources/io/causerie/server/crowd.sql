insert into app (slug, app_id, secret, verify_token, version) values ('demo', '1', 'x', 'x', 1);
insert into page (id, app, bot, token, state, testers, version) values
    ('100', 'demo', 'joke-bot', 'x', 'PAUSED', '', 1), ('200', 'demo', 'joke-bot', 'x', 'PAUSED', '', 1);
insert into conversation (id, page, person, in_charge, state, reachable, began_at, heard_at, window_until, version)
select p.id || '-' || (1000000 + x), p.id, 1000000 + x, case when mod(x, 5) = 0 then 'AGENT' else 'BOT' end, '{}', true,
    current_timestamp, dateadd('SECOND', -x, current_timestamp), dateadd('HOUR', 23, current_timestamp), 1
from system_range(1, 100000) r(x), (values ('100', 100000), ('200', 50)) p(id, most) where x <= p.most;
insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
select 'demo', page, id, 'MESSAGING', 'message', id, heard_at,
    '{"message":{"mid":"m_' || person || '","text":"Where is my parcel number ' || person || '?"}}', 1, 0 from conversation;
insert into person_name (conversation, name, search_name, asked_at)
select id, 'Person ' || person, 'person ' || person, dateadd('DAY', 300, current_timestamp) from conversation;
insert into desk (conversation, page, agent, moved_at, waiting)
select id, page, case when mod(cast(person as integer), 10) = 0 then 'marie' end, heard_at, mod(cast(person as integer), 3) = 0
from conversation where in_charge = 'AGENT';
insert into tally (page, span, starts_at, what, name, amount)
select '100', 'DAY', dateadd('DAY', -x, cast(current_date as timestamp with time zone)), what, name,
    cast(most * (1.2 + sin(x / 3.0)) * (200 - x) / 200 as bigint)
from system_range(0, 179) r(x), (values
    ('HEARD', '', 900), ('SAID', 'bot', 950), ('SAID', 'agent', 90), ('CONVERSATIONS', '', 240), ('NEW_PEOPLE', '', 60),
    ('ASKED', '', 400), ('ANSWERED', '', 388), ('WAITED', '', 2900000), ('TURNS', '', 800), ('FALLBACKS', '', 64),
    ('SKILL', 'tell-me-a-joke', 420), ('SKILL', 'opening-hours', 200), ('SKILL', 'sorry', 64),
    ('INTENT', 'ask-joke', 410), ('INTENT', 'ask-hours', 190), ('TO_PEOPLE', 'HANDED_OVER', 12), ('TO_PEOPLE', 'TAKEN', 7)
) t(what, name, most);
insert into outbox_message (id, page, lane, origin, payload, state, attempts, problem, promised_at, settled_at)
select nextval('outbox_id'), '100', '100-' || (1000000 + x), 'bot',
    '{"recipient":{"id":"1"},"message":{"text":"Your parcel is on its way."}}', 4, 1,
    case when mod(x, 3) = 0 then '551/1545041 (#551) This person isn''t available right now. [AbCd]'
        else '10/2018278 (#10) This message is sent outside of allowed window. [AbCd]' end,
    dateadd('HOUR', -x, current_timestamp), dateadd('HOUR', -x, current_timestamp)
from system_range(1, 60) r(x);
