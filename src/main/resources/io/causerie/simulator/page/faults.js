import { api } from './api.js';
import { el, fill } from './dom.js';
import { t } from './texts.js';

const GROUPS = {
  all: ['latency', 'outage', 'broken-connection', 'html-500', 'token-expired', 'app-limit', 'messenger-limit'],
  send: ['temporary-1200', 'rate-613', 'window-closed', 'person-unavailable', 'transient-2', 'timeout-after-accept'],
  webhook: ['duplicate-webhook', 'forged-signature'],
};
const TIMED = { latency: 2000, 'timeout-after-accept': 60000 };

/** Switches for what goes wrong; a change takes effect at once. */
export class FaultSwitches {
  constructor(people) {
    this.people = people;
    this.rows = new Map();
    this.node = el('div', { class: 'faults' },
      el('p', { class: 'lead' }, t('faultsLead')),
      Object.entries(GROUPS).map(([group, kinds]) => el('fieldset', {}, el('legend', {}, t(`group.${group}`)),
        kinds.map((kind) => this.row(kind, group)))),
      el('button', { type: 'button', class: 'plain wide', onclick: () => api.clearFaults() }, t('faultsOff')));
  }

  row(kind, group) {
    const number = (label, value, extra) => el('label', { class: 'mini' }, el('span', {}, label),
      el('input', { type: 'number', min: '0', value, onchange: () => this.changed(kind), ...extra }));
    const row = {
      on: el('input', { type: 'checkbox', role: 'switch', id: `fault-${kind}`, onchange: () => this.toggled(kind) }),
      percent: number(`${t('percent')} (%)`, '100', { max: '100' }),
      count: number(t('count'), '', { placeholder: '∞' }),
      millis: TIMED[kind] ? number(t('millis'), String(TIMED[kind]), { step: '100' }) : null,
      whom: group === 'webhook' ? null : el('select', { onchange: () => this.changed(kind) }),
      note: el('span', { class: 'left' }),
    };
    row.details = el('div', { class: 'details' }, row.percent, row.count, row.millis,
      row.whom ? el('label', { class: 'mini grow' }, el('span', {}, t('forWhom')), row.whom) : null);
    row.node = el('div', { class: 'fault' },
      el('label', { class: 'switch', for: `fault-${kind}` }, el('span', {}, t(`fault.${kind}`)), row.note, row.on), row.details);
    this.rows.set(kind, row);
    return row.node;
  }

  async refresh() {
    const { active } = await api.faults();
    const everybody = [['', t('everybody')], ...this.people().map((each) => [each.psid, `${each.firstName} ${each.lastName}`])];
    for (const [kind, row] of this.rows) {
      const fault = active.find((each) => each.kind === kind);
      if (row.whom) fill(row.whom, everybody.map(([value, name]) => el('option', { value, selected: value === (fault?.psid || '') }, name)));
      row.on.checked = Boolean(fault);
      row.node.classList.toggle('on', Boolean(fault));
      row.note.textContent = fault?.count === undefined ? '' : t('left', { n: fault.count });
      if (fault) {
        this.value(row.percent, fault.percent);
        this.value(row.count, fault.count ?? '');
        if (row.millis) this.value(row.millis, fault.millis || TIMED[kind]);
      }
    }
  }

  value(field, value) {
    const input = field.querySelector('input');
    if (document.activeElement !== input) input.value = value;
  }

  toggled(kind) {
    if (this.rows.get(kind).on.checked) this.set(kind);
    else api.clearFault(kind);
  }

  changed(kind) {
    if (this.rows.get(kind).on.checked) this.set(kind);
  }

  set(kind) {
    const row = this.rows.get(kind);
    const read = (field) => (field?.querySelector('input').value ? Number(field.querySelector('input').value) : undefined);
    api.setFault(kind, { percent: read(row.percent), count: read(row.count), millis: read(row.millis), psid: row.whom?.value || '' });
  }
}
