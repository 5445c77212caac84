import { api } from './api.js';
import { el, fill, icon, notice, soon } from './dom.js';
import { language, loadTexts, otherLanguages, switchLanguage, t } from './texts.js';
import { ChatPane } from './chat.js';
import { PeopleList } from './people.js';
import { Panel } from './panel.js';

const $ = (id) => document.getElementById(id);
const KEY = 'causerie.simulator.panes';
const wide = matchMedia('(min-width: 900px)');

let panes = [];
let people;
let panel;

async function start() {
  await loadTexts();
  build();
  await people.refresh();
  const remembered = JSON.parse(localStorage.getItem(KEY) || '[]').filter((psid) => people.has(psid));
  const first = remembered.length ? remembered : people.psids().slice(0, 1);
  first.slice(0, wide.matches ? 3 : 1).forEach((psid) => addPane(psid));
  layOut();
  listen();
  if (!first.length) show('people');
}

function build() {
  people = new PeopleList($('people'), { choose, beside, languages: languageSwitch() });
  panel = new Panel($('panel'), () => people.all());
  const tab = (view, name) => el('button', { type: 'button', 'data-for': view, onclick: () => show(view) }, icon(name), el('span', {}, t(view)));
  fill($('views'), [tab('people', 'people'), tab('chat', 'chat'), tab('tools', 'tools')]);
  show(document.body.dataset.view);
}

function languageSwitch() {
  const buttons = otherLanguages().map((each) => el('button', {
    type: 'button', lang: each, 'aria-pressed': String(each === language), onclick: () => translate(each),
  }, each.toUpperCase()));
  return el('div', { class: 'languages', role: 'group', 'aria-label': t('language') }, buttons);
}

async function translate(wanted) {
  await switchLanguage(wanted);
  const open = panes.map((pane) => pane.psid);
  panes.forEach((pane) => pane.close());
  panes = [];
  build();
  await people.refresh();
  open.forEach((psid) => addPane(psid));
  layOut();
}

function choose(psid) {
  show('chat');
  const already = panes.find((pane) => pane.psid === psid);
  if (already) return already.focus();
  const old = panes.pop();
  old?.close();
  addPane(psid);
  return layOut(true);
}

function beside(psid) {
  if (panes.some((pane) => pane.psid === psid)) return choose(psid);
  if (panes.length === 3) panes.shift().close();
  addPane(psid);
  return layOut(true);
}

function addPane(psid) {
  panes.push(new ChatPane(psid, { leave: () => show('people'), close: () => drop(psid), gone: () => people.refresh() }));
}

function drop(psid) {
  panes.filter((pane) => pane.psid === psid).forEach((pane) => pane.close());
  panes = panes.filter((pane) => pane.psid !== psid);
  layOut();
}

function layOut(focus = false) {
  fill($('panes'), panes.map((pane) => pane.node));
  $('panes').dataset.count = panes.length;
  people.mark(panes.map((pane) => pane.psid));
  localStorage.setItem(KEY, JSON.stringify(panes.map((pane) => pane.psid)));
  if (focus) panes[panes.length - 1]?.focus();
}

function show(view) {
  document.body.dataset.view = view;
  $('views').querySelectorAll('button').forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.for === view)));
  panes.forEach((pane) => pane.onScreen(wide.matches || view === 'chat'));
}

function listen() {
  const refreshPeople = soon(() => people.refresh(), 120);
  const stream = new EventSource('control/stream');
  let lost = false;
  stream.addEventListener('hello', () => {
    if (lost) notice(t('online'));
    lost = false;
    refreshPeople();
    panes.forEach((pane) => pane.refresh());
    panel.refresh();
  });
  stream.addEventListener('chat', (event) => {
    const psid = JSON.parse(event.data);
    panes.filter((pane) => pane.psid === psid).forEach((pane) => pane.refresh());
    refreshPeople();
  });
  stream.addEventListener('people', refreshPeople);
  stream.addEventListener('log', () => panel.logChanged());
  stream.addEventListener('faults', () => panel.faultsChanged());
  stream.addEventListener('reset', () => location.reload());
  stream.addEventListener('error', () => {
    if (!lost) notice(t('offline'), 'bad');
    lost = true;
  });
  document.addEventListener('visibilitychange', () =>
    panes.forEach((pane) => pane.onScreen(!document.hidden && (wide.matches || document.body.dataset.view === 'chat'))));
  window.addEventListener('pagehide', () => panes.forEach((pane) => api.open(pane.psid, false)));
}

start();
