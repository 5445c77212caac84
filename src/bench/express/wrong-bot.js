// A bot that is wrong on purpose, so that the judge can be judged. It counts each wrong it does and confesses at GET /.
import http from 'node:http';

const { PORT, PAGE_TOKENS, GRAPH_URL, WRONG } = process.env;
const tokens = JSON.parse(PAGE_TOKENS);
const agent = new http.Agent({ keepAlive: true });
const turns = new Map();
const held = new Map();
let wrongs = 0;

http.createServer(async (req, res) => {
  if (req.method === 'GET') return res.end(String(wrongs));
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  res.end();
  for (const { id: page, messaging } of JSON.parse(Buffer.concat(chunks)).entry)
    for (const { sender, message } of messaging)
      if (!message.is_echo) inTurn(sender.id, () => answer(page, sender.id, `You said: ${message.text}`));
}).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));

function inTurn(person, work) {
  turns.set(person, (turns.get(person) ?? Promise.resolve()).then(work));
}

async function answer(page, person, text) {
  const waiting = held.get(person);
  held.delete(person);
  if (waiting) await send(page, person, text).then(() => send(page, person, waiting));
  else if (Math.random() >= 0.01) await send(page, person, text);
  else await wrong[WRONG](page, person, text);
}

const wrong = {
  async none(page, person, text) {
    await send(page, person, text);
  },
  async drop() {
    wrongs++;
  },
  async double(page, person, text) {
    wrongs++;
    await send(page, person, text);
    await send(page, person, text);
  },
  async alter(page, person, text) {
    wrongs++;
    await send(page, person, text.replace('é', 'e'));
  },
  // Held until the person's next one has been answered; the last of a person has no next and goes out in time after all.
  async swap(page, person, text) {
    wrongs++;
    held.set(person, text);
    setTimeout(() => inTurn(person, async () => {
      if (held.get(person) !== text) return;
      held.delete(person);
      wrongs--;
      await send(page, person, text);
    }), 1000);
  },
};

function send(page, person, text) {
  const body = Buffer.from(JSON.stringify({ recipient: { id: person }, messaging_type: 'RESPONSE', message: { text } }));
  const headers = { Authorization: `Bearer ${tokens[page]}`, 'Content-Type': 'application/json' };
  return new Promise((resolve) =>
    http.request(new URL(`/v26.0/${page}/messages`, GRAPH_URL), { method: 'POST', agent, headers }, (res) =>
      res.resume().on('end', resolve)).end(body));
}
