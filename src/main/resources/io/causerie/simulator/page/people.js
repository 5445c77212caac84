import { api } from './api.js';
import { ask, el, fill, icon, iconButton } from './dom.js';
import { clock, t } from './texts.js';

/** The list of people on the left: who there is, what was said last, what is unread. */
export class PeopleList {
  constructor(node, { choose, beside, languages }) {
    this.acts = { choose, beside };
    this.people = [];
    this.marked = [];
    this.rows = el('ul', { class: 'rows' });
    this.filter = el('input', { type: 'search', placeholder: t('search'), 'aria-label': t('search'), oninput: () => this.render() });
    fill(node, [
      el('header', { class: 'brand' },
        el('img', { src: 'icon.svg', alt: '', width: 34, height: 34 }),
        el('div', {}, el('h1', {}, t('title')), el('p', {}, t('subtitle'))),
        languages),
      el('div', { class: 'search' }, this.filter),
      this.rows,
      el('button', { type: 'button', class: 'add', onclick: () => this.add() }, icon('plus'), t('addPerson')),
    ]);
  }

  all() {
    return this.people;
  }

  psids() {
    return this.people.map((person) => person.psid);
  }

  has(psid) {
    return this.psids().includes(psid);
  }

  mark(psids) {
    this.marked = psids;
    this.render();
  }

  async refresh() {
    this.people = await api.people();
    this.render();
  }

  async add() {
    const pages = await api.pages();
    const who = await ask({
      title: t('addPerson'), yes: t('add'), no: t('cancel'),
      fields: [
        { name: 'firstName', label: t('firstName') },
        { name: 'lastName', label: t('lastName'), required: false },
        { name: 'page', label: t('page'), options: pages.map((page) => [page.id, page.name]) },
      ],
    });
    if (!who) return;
    const person = await api.addPerson(who);
    await this.refresh();
    this.acts.choose(person.psid);
  }

  render() {
    const wanted = this.filter.value.toLowerCase();
    const newest = (person) => person.last?.at || 0;
    const shown = this.people
      .filter((person) => `${person.firstName} ${person.lastName}`.toLowerCase().includes(wanted))
      .sort((one, other) => newest(other) - newest(one));
    const focused = document.activeElement?.dataset?.row;
    fill(this.rows, shown.map((person) => this.row(person)));
    if (focused) this.rows.querySelector(`[data-row="${focused}"]`)?.focus();
  }

  row(person) {
    const name = `${person.firstName} ${person.lastName}`.trim();
    const open = this.marked.includes(person.psid);
    return el('li', { class: open ? 'row-person open' : 'row-person' },
      el('button', { type: 'button', class: 'choose', 'data-row': person.psid, 'aria-current': open ? 'true' : null,
        onclick: () => this.acts.choose(person.psid) },
      el('span', { class: 'face' },
        el('img', { src: `face/${person.psid}.svg`, alt: '' }),
        el('i', { class: person.windowOpen ? 'dot on' : 'dot', title: t('windowHint') })),
      el('span', { class: 'who' }, el('b', {}, name), el('span', { class: 'preview' }, preview(person))),
      el('span', { class: 'aside' },
        person.last ? el('time', {}, clock(person.last.at)) : '',
        person.unread ? el('span', { class: 'badge' }, String(person.unread)) : '')),
      iconButton('beside', t('beside'), () => this.acts.beside(person.psid), { class: 'round beside' }));
  }
}

function preview(person) {
  if (!person.last) return person.pageName;
  const { message, from } = person.last;
  const payload = message.attachment?.payload || {};
  const words = message.text || payload.text || payload.elements?.[0]?.title
    || (message.sticker_id || message.attachments?.[0]?.type === 'sticker' ? t('sticker') : '')
    || (message.attachment?.type === 'template' ? t('template') : t('attachment'));
  return from === 'person' ? `${t('you')}: ${words}` : words;
}
