import { api } from './api.js';
import { ask, el, fill, iconButton, icon, notice, soon } from './dom.js';
import { clock, day, span, t } from './texts.js';
import { bubble } from './bubbles.js';
import { Composer } from './composer.js';

const GAP = 10 * 60 * 1000;

/** One chat on the screen, seen with the eyes of one person. */
export class ChatPane {
  constructor(psid, { leave, close, gone }) {
    this.psid = psid;
    this.acts = { leave, close, gone };
    this.drawn = new Map();
    this.refresh = soon(() => this.load());
    this.head = el('header', { class: 'head' });
    this.scroll = el('div', { class: 'scroll', tabindex: '0', role: 'log', 'aria-live': 'polite' });
    this.chips = el('div', { class: 'chips' });
    this.composer = new Composer(psid);
    this.node = el('section', { class: 'pane' }, this.head, this.scroll, this.chips, this.composer.node);
    this.shown = true;
    this.seen = 0;
    this.stuck = true;
    this.scroll.addEventListener('scroll', () => { this.stuck = this.nearBottom(); }, { passive: true });
    new ResizeObserver(() => this.stuck && this.toBottom()).observe(this.scroll);
    this.tick = setInterval(() => this.chat && this.drawHead(), 30000);
    api.open(psid, true);
    this.load();
  }

  close() {
    clearInterval(this.tick);
    clearTimeout(this.stopTyping);
    this.onScreen(false);
    this.node.remove();
  }

  focus() {
    this.composer.focus();
  }

  onScreen(shown) {
    if (shown === this.shown) return;
    this.shown = shown;
    api.open(this.psid, shown);
  }

  async load() {
    try {
      this.chat = await api.transcript(this.psid);
    } catch {
      return this.acts.close();
    }
    this.drawHead();
    this.drawLines();
    this.drawChips();
    this.composer.update(this.chat);
    clearTimeout(this.stopTyping);
    if (this.chat.typing) this.stopTyping = setTimeout(this.refresh, 20500);
    return undefined;
  }

  drawHead() {
    const { firstName, lastName, pageName, windowOpen, windowEndsAt } = this.chat;
    const left = windowEndsAt - Date.now();
    const open = windowOpen && left > 0;
    const pill = el('span', { class: open ? 'pill good' : 'pill', title: t('windowHint') },
      open ? t('windowOpen', { time: span(left) }) : t('windowClosed'));
    this.node.setAttribute('aria-label', `${pageName} – ${firstName}`);
    fill(this.head, [
      iconButton('back', t('back'), this.acts.leave, { class: 'round back' }),
      el('span', { class: 'page-face', 'aria-hidden': 'true' }, pageName.slice(0, 1)),
      el('div', { class: 'names' }, el('h2', {}, pageName),
        el('p', {}, t('as', { name: `${firstName} ${lastName}`.trim() }))),
      pill, this.more(open),
      iconButton('close', t('closePane'), this.acts.close, { class: 'round close' }),
    ]);
  }

  more(open) {
    if (this.menu?.open) return this.menu;
    const item = (text, act) => el('button', { type: 'button', role: 'menuitem', onclick: () => {
      this.menu.open = false;
      act();
    } }, text);
    this.menu = el('details', { class: 'more', onfocusout: (event) => {
      if (!this.menu.contains(event.relatedTarget)) this.menu.open = false;
    }, onkeydown: (event) => {
      if (event.key === 'Escape') this.menu.open = false;
    } },
    el('summary', { class: 'round', title: t('more'), 'aria-label': t('more') }, icon('more')),
    el('div', { class: 'menu', role: 'menu' },
      item(open ? t('expireWindow') : t('reopenWindow'), () => api.window(this.psid, open ? 25 : 0)),
      item(t('follow'), () => this.withRef(t('follow'), api.follow)),
      item(t('optIn'), () => this.withRef(t('optIn'), api.optIn)),
      item(t('remove'), () => this.remove())));
    return this.menu;
  }

  async withRef(title, act) {
    const given = await ask({ title, yes: t('go'), no: t('cancel'), fields: [{ name: 'ref', label: t('ref') }] });
    if (given) await act(this.psid, given.ref);
  }

  async remove() {
    const title = t('removeSure', { name: this.chat.firstName });
    if (!await ask({ title, yes: t('remove'), no: t('cancel'), danger: true })) return;
    await api.removePerson(this.psid);
    this.acts.close();
    this.acts.gone();
  }

  drawLines() {
    const { lines } = this.chat;
    const atBottom = this.stuck || this.nearBottom();
    const nodes = lines.length ? lines.flatMap((line, index) => this.line(line, index, lines)) : [this.welcome()];
    if (this.chat.typing) nodes.push(this.typing());
    fill(this.scroll, [el('div', { class: 'push' }), ...nodes]);
    if (atBottom || lines.length > this.seen) this.toBottom();
    this.seen = lines.length;
  }

  nearBottom() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 120;
  }

  toBottom() {
    this.stuck = true;
    this.scroll.scrollTop = this.scroll.scrollHeight;
    this.scroll.querySelectorAll('img').forEach((image) => {
      if (!image.complete) image.addEventListener('load', () => { this.scroll.scrollTop = this.scroll.scrollHeight; }, { once: true });
    });
  }

  line(line, index, lines) {
    const before = lines[index - 1];
    const after = lines[index + 1];
    const apart = !before || line.at - before.at > GAP;
    const opens = apart || before.from !== line.from;
    const ends = !after || after.from !== line.from || after.at - line.at > GAP;
    const lastOfSide = !lines.slice(index + 1).some((each) => each.from === line.from);
    const key = JSON.stringify([line, opens, ends, lastOfSide]);
    let drawn = this.drawn.get(line.mid);
    if (drawn?.key !== key) {
      drawn = { key, node: this.draw(line, opens, ends, lastOfSide) };
      this.drawn.set(line.mid, drawn);
    }
    return apart ? [el('div', { class: 'when' }, `${day(line.at)}, ${clock(line.at)}`), drawn.node] : [drawn.node];
  }

  draw(line, opens, ends, lastOfSide) {
    const classes = ['line', line.from, opens && 'opens', ends && 'ends'].filter(Boolean).join(' ');
    const reactions = Object.values(line.reactions || {});
    return el('article', { class: classes, title: clock(line.at) },
      line.from === 'page' ? el('span', { class: 'page-face small', 'aria-hidden': 'true' }, ends ? this.chat.pageName.slice(0, 1) : '') : null,
      el('div', { class: 'content' },
        bubble(line, (tap) => this.tap(line, tap)),
        reactions.length ? el('span', { class: 'reactions' }, reactions.join('')) : null,
        lastOfSide ? this.state(line) : null),
      this.reactButton(line));
  }

  state(line) {
    return el('span', { class: `state ${line.state}` }, icon(line.state === 'sent' ? 'sent' : 'delivered'),
      `${t(`state.${line.state}`)} · ${clock(line.at)}`);
  }

  reactButton(line) {
    const mine = line.reactions?.person;
    const picker = el('details', { class: 'picker', onfocusout: (event) => {
      if (!picker.contains(event.relatedTarget)) picker.open = false;
    } },
    el('summary', { class: 'round', title: t('react'), 'aria-label': t('react') }, icon('smile')),
    el('div', { class: 'emojis' }, ['❤️', '😆', '😮', '😢', '😠', '👍', '👎'].map((sign) => el('button', {
      type: 'button', 'aria-pressed': String(sign === mine), onclick: () => {
        picker.open = false;
        api.react(this.psid, line.mid, sign === mine ? '' : sign);
      } }, sign))));
    return picker;
  }

  async tap(line, what) {
    if (what.type === 'web_url' || what.type === 'account_link') return;
    if (what.type === 'phone_number') {
      notice(what.payload);
      return;
    }
    await api.tap(this.psid, { mid: line.mid, title: what.title, payload: what.payload });
  }

  typing() {
    return el('div', { class: 'line page opens ends' },
      el('span', { class: 'page-face small', 'aria-hidden': 'true' }, this.chat.pageName.slice(0, 1)),
      el('div', { class: 'content' }, el('div', { class: 'bubble typing', 'aria-label': t('typing', { page: this.chat.pageName }) },
        el('i'), el('i'), el('i'))));
  }

  welcome() {
    const { profile, pageName, firstName, lastName } = this.chat;
    const greetings = profile.greeting || [];
    const text = (greetings.find((each) => each.locale === 'default') || greetings[0])?.text || t('greetingDefault', { page: pageName });
    const named = text.replaceAll('{{user_first_name}}', firstName).replaceAll('{{user_last_name}}', lastName)
      .replaceAll('{{user_full_name}}', `${firstName} ${lastName}`.trim());
    return el('div', { class: 'welcome' },
      el('span', { class: 'page-face big', 'aria-hidden': 'true' }, pageName.slice(0, 1)),
      el('h3', {}, pageName), el('p', {}, named),
      profile.get_started ? el('button', { type: 'button', class: 'primary', onclick: () => api.getStarted(this.psid) }, t('getStarted')) : null);
  }

  drawChips() {
    const last = this.chat.lines.at(-1);
    const replies = last?.from === 'page' ? last.message.quick_replies || [] : [];
    const questions = last ? [] : (this.chat.profile.ice_breakers || []).flatMap((each) => each.call_to_actions || [each]);
    fill(this.chips, [
      ...replies.map((reply) => el('button', { type: 'button', class: 'chip',
        onclick: () => api.tap(this.psid, { mid: last.mid, title: reply.title, payload: reply.payload }) },
      reply.image_url ? el('img', { src: reply.image_url, alt: '' }) : null,
      reply.title || { user_email: '✉ e-mail', user_phone_number: '☎ +…' }[reply.content_type] || '…')),
      ...questions.map((each) => el('button', { type: 'button', class: 'chip',
        onclick: () => api.tap(this.psid, { title: each.question, payload: each.payload }) }, each.question)),
    ]);
  }
}
