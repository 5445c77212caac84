import { api } from './api.js';
import { ask, el, fill, icon, iconButton } from './dom.js';
import { t } from './texts.js';

/** Where a person writes: words, a thumbs up, something by address, or the page's menu. */
export class Composer {
  constructor(psid) {
    this.psid = psid;
    this.input = el('textarea', { rows: 1, placeholder: t('write'), oninput: () => this.resized(), onkeydown: (event) => this.key(event) });
    this.go = el('button', { type: 'submit', class: 'round go' });
    this.menu = el('details', { class: 'more upward', hidden: true });
    this.node = el('form', { class: 'composer', onsubmit: (event) => this.submit(event) },
      this.menu,
      iconButton('clip', t('attach'), () => this.attach()),
      el('div', { class: 'write' }, this.input),
      this.go);
    this.resized();
  }

  focus() {
    this.input.focus();
  }

  update(chat) {
    this.input.setAttribute('aria-label', t('writeLabel', { page: chat.pageName }));
    const items = (chat.profile.persistent_menu || []).filter((each) => each.locale === 'default').flatMap((each) => each.call_to_actions || []);
    this.menu.hidden = !items.length;
    if (!items.length || this.menu.open) return;
    fill(this.menu, [
      el('summary', { class: 'round', title: t('menu'), 'aria-label': t('menu') }, icon('menu')),
      el('div', { class: 'menu' }, items.map((item) => this.item(item))),
    ]);
  }

  item(item) {
    const leave = () => { this.menu.open = false; };
    if (item.type === 'web_url') {
      return el('a', { href: item.url, target: '_blank', rel: 'noopener noreferrer', onclick: leave }, `${item.title} ↗`);
    }
    return el('button', { type: 'button', onclick: () => {
      leave();
      api.tap(this.psid, { title: item.title, payload: item.payload });
    } }, item.title);
  }

  resized() {
    const { input } = this;
    input.style.height = 'auto';
    if (input.isConnected) input.style.height = `${Math.min(input.scrollHeight, 140)}px`;
    const empty = !input.value.trim();
    const label = empty ? t('like') : t('send');
    this.go.replaceChildren(icon(empty ? 'like' : 'send'));
    this.go.title = label;
    this.go.setAttribute('aria-label', label);
  }

  key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (this.input.value.trim()) this.node.requestSubmit();
    }
  }

  async submit(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    this.input.value = '';
    this.resized();
    await api.say(this.psid, text ? { text } : { like: true });
  }

  async attach() {
    const kinds = ['image', 'video', 'audio', 'file'].map((kind) => [kind, t(kind)]);
    const given = await ask({
      title: t('attach'), yes: t('send'), no: t('cancel'),
      fields: [{ name: 'type', label: t('kind'), options: kinds }, { name: 'url', label: t('address'), type: 'url' }],
    });
    if (given) await api.say(this.psid, { attachment: given });
  }
}
