import { api } from './api.js';
import { el, fill, soon } from './dom.js';
import { language, t } from './texts.js';

/** What went over the wire, newest first. */
export class LogView {
  constructor() {
    this.drawn = new Map();
    this.refresh = this.refresh.bind(this);
    this.words = el('input', { type: 'search', placeholder: t('filter'), 'aria-label': t('filter'), oninput: soon(this.refresh, 250) });
    this.direction = el('select', { 'aria-label': t('log'), onchange: this.refresh },
      [['', t('both')], ['graph', t('direction.graph')], ['webhook', t('direction.webhook')]].map(([value, text]) => el('option', { value }, text)));
    this.failures = el('input', { type: 'checkbox', id: 'failures', onchange: this.refresh });
    this.waiting = el('p', { class: 'waiting', hidden: true });
    this.list = el('ol', { class: 'exchanges' });
    this.node = el('div', { class: 'log' },
      el('div', { class: 'row' }, this.words, this.direction),
      el('div', { class: 'row between' },
        el('label', { class: 'check', for: 'failures' }, this.failures, t('problemsOnly')),
        el('button', { type: 'button', class: 'plain', onclick: () => api.clearLog().then(this.refresh) }, t('clear'))),
      this.waiting, this.list);
  }

  async refresh() {
    const { entries, waiting } = await api.log({ contains: this.words.value, direction: this.direction.value, limit: 150 });
    const shown = entries.filter((each) => !this.failures.checked || each.status !== 200).reverse();
    this.waiting.hidden = !waiting;
    this.waiting.textContent = t('waiting', { n: waiting });
    fill(this.list, shown.length ? shown.map((each) => this.entry(each)) : [el('li', { class: 'empty' }, t('logEmpty'))]);
  }

  entry(each) {
    const key = `${each.number}/${each.at}`;
    if (!this.drawn.has(key)) this.drawn.set(key, draw(each));
    return this.drawn.get(key);
  }
}

function draw(each) {
  const good = each.status >= 200 && each.status < 300;
  const time = new Date(each.at).toLocaleTimeString(language, { hour12: false });
  const body = el('div', { class: 'bodies' });
  const details = el('details', { ontoggle: () => {
    if (details.open && !body.childElementCount) fill(body, bodies(each));
  } },
  el('summary', {},
    el('span', { class: `way ${each.direction}`, title: t(`direction.${each.direction}`) }, each.direction === 'graph' ? '→' : '←'),
    el('span', { class: 'path' }, el('b', {}, each.method), ` ${short(each.path)}`,
      el('small', {}, [each.note, gist(each.request)].filter(Boolean).join(' · '))),
    el('span', { class: good ? 'status good' : 'status bad' }, each.status ? String(each.status) : t('noAnswer')),
    el('span', { class: 'took' }, `${time}`, el('small', {}, `${each.millis} ms`))), body);
  return el('li', {}, details);
}

function bodies(each) {
  return [el('code', { class: 'full' }, each.path),
    each.request ? el('h4', {}, t('request')) : null, each.request ? el('pre', {}, pretty(each.request)) : null,
    each.response ? el('h4', {}, t('response')) : null, each.response ? el('pre', {}, pretty(each.response)) : null];
}

/** What a body is about, in a few words. */
function gist(request) {
  try {
    const body = JSON.parse(request);
    const item = body.entry?.[0]?.messaging?.[0] || body;
    const { message } = item;
    return body.sender_action || item.postback?.title || message?.text
      || message?.attachment?.payload?.template_type || message?.attachment?.type || message?.attachments?.[0]?.type || '';
  } catch {
    return '';
  }
}

function short(path) {
  try {
    return new URL(path).pathname;
  } catch {
    return path;
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
