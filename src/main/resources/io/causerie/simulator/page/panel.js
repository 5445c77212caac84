import { el, fill, soon } from './dom.js';
import { t } from './texts.js';
import { FaultSwitches } from './faults.js';
import { LogView } from './log.js';
import { Setup } from './setup.js';

const TABS = ['faults', 'log', 'setup'];
const KEY = 'causerie.simulator.tab';

/** The side panel: faults, log and setup behind three tabs. */
export class Panel {
  constructor(node, people) {
    this.views = { faults: new FaultSwitches(people), log: new LogView(), setup: new Setup() };
    this.tabs = TABS.map((name) => el('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'tab-body',
      onclick: () => this.show(name), onkeydown: (event) => this.key(event, name) }, t(name)));
    this.body = el('div', { class: 'body', id: 'tab-body', role: 'tabpanel', tabindex: '-1' });
    fill(node, [el('div', { class: 'tabs', role: 'tablist' }, this.tabs), this.body]);
    this.logChanged = soon(() => this.current === 'log' && this.views.log.refresh(), 200);
    this.faultsChanged = soon(() => this.views.faults.refresh());
    this.show(localStorage.getItem(KEY) || 'faults');
  }

  show(name) {
    this.current = TABS.includes(name) ? name : 'faults';
    localStorage.setItem(KEY, this.current);
    this.tabs.forEach((tab) => {
      const chosen = tab.id === `tab-${this.current}`;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    });
    this.body.setAttribute('aria-labelledby', `tab-${this.current}`);
    fill(this.body, [this.views[this.current].node]);
    this.refresh();
  }

  key(event, name) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = TABS[(TABS.indexOf(name) + step + TABS.length) % TABS.length];
    this.show(next);
    document.getElementById(`tab-${next}`).focus();
  }

  refresh() {
    this.views[this.current].refresh();
  }
}
