// A Messenger bot as people write it: check the signature, say 200, answer. Nothing is kept.
import crypto from 'node:crypto';
import express from 'express';
import { Pool } from 'undici';

const { PORT, APP_SECRET, VERIFY_TOKEN, PAGE_TOKENS, GRAPH_URL } = process.env;
const tokens = JSON.parse(PAGE_TOKENS);
const graph = new Pool(GRAPH_URL);

const app = express();
app.disable('x-powered-by');

app.get('/webhook', (req, res) =>
  req.query['hub.mode'] === 'subscribe' && req.query['hub.verify_token'] === VERIFY_TOKEN
    ? res.type('text/plain').send(String(req.query['hub.challenge']))
    : res.sendStatus(403));

app.post('/webhook', express.raw({ type: 'application/json', limit: '1mb' }), (req, res) => {
  if (!signed(req.body, req.get('x-hub-signature-256'))) return res.status(403).end();
  res.status(200).end();
  for (const entry of JSON.parse(req.body).entry)
    for (const event of entry.messaging ?? [])
      if (event.message?.text && !event.message.is_echo) reply(entry.id, event.sender.id, event.message.text);
});

function signed(body, header = '') {
  const expected = Buffer.from(`sha256=${crypto.createHmac('sha256', APP_SECRET).update(body).digest('hex')}`);
  const actual = Buffer.from(header);
  return actual.length === expected.length && crypto.timingSafeEqual(actual, expected);
}

async function reply(page, person, text) {
  const headers = { Authorization: `Bearer ${tokens[page]}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({
    recipient: { id: person }, messaging_type: 'RESPONSE', message: { text: `You said: ${text}` },
  });
  try {
    const res = await graph.request({ path: `/v26.0/${page}/messages`, method: 'POST', headers, body });
    if (res.statusCode !== 200) console.error(`Send API answered ${res.statusCode}`);
    await res.body.dump();
  } catch (e) {
    console.error(`Send API: ${e.message}`);
  }
}

app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
