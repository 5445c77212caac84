import { api } from './api.js';
import { ask, el, fill, notice } from './dom.js';
import { t } from './texts.js';

const STATES = ['valid', 'expired', 'password-changed', 'app-removed', 'checkpointed', 'role-lost'];

/** Apps and pages of this world, the callback's check, and a fresh start. */
export class Setup {
  constructor() {
    this.apps = el('div', {});
    this.pages = el('div', {});
    const base = new URL('graph', location.href).href;
    this.node = el('div', { class: 'setup' },
      el('dl', { class: 'facts' }, fact(t('graphBase'), base)),
      this.apps, this.pages,
      el('button', { type: 'button', class: 'plain wide', onclick: () => this.newPage() }, t('newPage')),
      el('p', { class: 'lead' }, t('secretsNote')),
      el('fieldset', {}, el('legend', {}, t('reset')), el('p', { class: 'lead' }, t('resetHint')),
        el('button', { type: 'button', class: 'danger wide', onclick: () => reset() }, t('reset'))));
  }

  async refresh() {
    const [apps, pages] = await Promise.all([api.apps(), api.pages()]);
    fill(this.apps, apps.map((app) => el('fieldset', {}, el('legend', {}, `${t('app')} · ${app.name}`),
      el('dl', { class: 'facts' }, fact('ID', app.id), fact(t('callback'), app.callback || '–'),
        el('dt', {}, t('fields')), el('dd', { class: 'tags' }, (app.fields || []).map((each) => el('span', {}, each)))),
      el('button', { type: 'button', class: 'plain wide', onclick: () => verify(app.id) }, t('verify')))));
    fill(this.pages, pages.map((page) => el('fieldset', {}, el('legend', {}, `${t('page')} · ${page.name}`),
      el('dl', { class: 'facts' }, fact('ID', page.id)),
      el('label', { class: 'field' }, el('span', {}, t('tokenState')), el('select', { onchange: (event) => api.token(page.id, event.target.value) },
        STATES.map((state) => el('option', { value: state, selected: page.tokenState === state }, t(`token.${state}`))))))));
  }

  async newPage() {
    const given = await ask({ title: t('newPage'), yes: t('add'), no: t('cancel'), fields: [{ name: 'name', label: t('pageName') }] });
    if (!given) return;
    const page = await api.addPage(given);
    this.refresh();
    await ask({ title: page.name, yes: t('ok'), no: t('cancel'), fields: [
      { name: 'id', label: 'ID', value: page.id }, { name: 'token', label: t('tokenOnce'), value: page.accessToken }] });
  }
}

function fact(name, value) {
  return [el('dt', {}, name), el('dd', {}, el('code', {}, value))];
}

async function verify(app) {
  const { verified, error } = await api.verify(app);
  notice(verified ? t('verified') : t('notVerified', { error }), verified ? 'good' : 'bad');
}

async function reset() {
  if (await ask({ title: t('resetSure'), yes: t('reset'), no: t('cancel'), danger: true })) await api.reset();
}
