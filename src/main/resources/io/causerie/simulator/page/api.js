import { notice } from './dom.js';

async function call(method, path, body, options = {}) {
  const answer = await fetch(`control/${path}`, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...options,
  });
  const text = await answer.text();
  const json = text && answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : null;
  if (!answer.ok) {
    const words = json?.detail || `HTTP ${answer.status}`;
    notice(words, 'bad');
    throw new Error(words);
  }
  return json;
}

const person = (psid, act, body, method = 'POST') => call(method, `people/${psid}/${act}`, body);

export const api = {
  people: () => call('GET', 'people'),
  addPerson: (who) => call('POST', 'people', who),
  removePerson: (psid) => call('DELETE', `people/${psid}`),
  transcript: (psid) => call('GET', `people/${psid}/transcript?limit=300`),
  say: (psid, what) => person(psid, 'say', what),
  tap: (psid, what) => person(psid, 'tap', what),
  getStarted: (psid) => person(psid, 'get-started', {}),
  follow: (psid, ref) => person(psid, 'follow', { ref }),
  optIn: (psid, ref) => person(psid, 'opt-in', { ref }),
  react: (psid, mid, reaction) => person(psid, 'react', { mid, reaction }),
  window: (psid, hoursAgo) => person(psid, 'window', { hoursAgo }, 'PUT'),
  open: (psid, open) => call('PUT', `people/${psid}/open`, { open }, { keepalive: true }).catch(() => {}),
  faults: () => call('GET', 'faults'),
  setFault: (kind, fault) => call('PUT', `faults/${kind}`, fault),
  clearFault: (kind) => call('DELETE', `faults/${kind}`),
  clearFaults: () => call('DELETE', 'faults'),
  log: (query) => call('GET', `log?${new URLSearchParams(query)}`),
  clearLog: () => call('DELETE', 'log'),
  apps: () => call('GET', 'apps'),
  pages: () => call('GET', 'pages'),
  addPage: (page) => call('POST', 'pages', page),
  token: (page, state) => call('PUT', `pages/${page}/token`, { state }),
  verify: (app) => call('POST', `apps/${app}/verify`, {}),
  reset: () => call('POST', 'reset', {}),
};
