import { el, icon, iconButton } from './dom.js';
import { t } from './texts.js';

const LIKES = ['369239263222822', '369239343222814', '369239383222810'];
const FILES = { video: '🎬', audio: '🎧', file: '📎' };

/** Draws what one message holds; tap is called with the button that was pressed. */
export function bubble(line, tap) {
  const { message } = line;
  const parts = [];
  if (message.attachment) parts.push(attachment(message.attachment, tap));
  (message.attachments || []).forEach((each) => parts.push(attachment(each, tap)));
  if (message.sticker_id) parts.push(sticker(message.sticker_id));
  if (message.text) parts.unshift(text(message.text));
  if (message.template) parts.push(text(`⧉ ${message.template.name}`));
  return el('div', { class: 'parts' }, parts);
}

function text(words) {
  const pieces = words.split(/(https?:\/\/[^\s]+)/g).map((piece) => piece.match(/^https?:\/\//)
    ? el('a', { href: piece, target: '_blank', rel: 'noopener noreferrer' }, piece) : piece);
  const emoji = /^(\p{Extended_Pictographic}|\uFE0F|\u200D|\s){1,8}$/u.test(words);
  return el('div', { class: emoji ? 'emoji' : 'bubble' }, pieces);
}

function attachment({ type, payload = {} }, tap) {
  if (type === 'template') return template(payload, tap);
  if (type === 'sticker') return sticker(payload.sticker_id, payload.url);
  if (type === 'image') return picture(payload.url);
  const name = decodeURIComponent((payload.url || payload.attachment_id || '').split('/').pop().split('?')[0]) || t(type);
  return el('a', { class: 'bubble file', href: payload.url, target: '_blank', rel: 'noopener noreferrer' },
    el('span', { class: 'kind' }, FILES[type] || '📎'), el('span', {}, el('b', {}, t(type)), el('small', {}, name)));
}

function picture(url) {
  if (!url) return el('div', { class: 'bubble' }, '🖼');
  const image = el('img', { class: 'picture', src: url, alt: t('image'), onerror: () => image.replaceWith(el('a',
    { class: 'bubble file', href: url, target: '_blank', rel: 'noopener noreferrer' }, el('span', { class: 'kind' }, '🖼'), el('span', {}, el('b', {}, t('image')), el('small', {}, url)))) });
  return image;
}

function sticker(id, url) {
  if (LIKES.includes(String(id))) return el('div', { class: 'sticker' }, icon('like'));
  return url ? picture(url) : el('div', { class: 'emoji' }, '🏷️');
}

function template(payload, tap) {
  switch (payload.template_type) {
    case 'button':
      return el('div', { class: 'card plain-card' }, el('p', {}, payload.text), buttons(payload.buttons, tap));
    case 'generic':
    case 'product':
      return carousel(payload.elements, tap);
    case 'media':
      return el('div', { class: 'card' }, media(payload.elements[0]), buttons(payload.elements[0].buttons, tap));
    case 'image_grid':
      return grid(payload.elements[0], tap);
    case 'receipt':
      return receipt(payload);
    case 'coupon':
      return el('div', { class: 'card' }, words(payload.title, payload.subtitle),
        el('div', { class: 'code' }, payload.coupon_code || payload.coupon_url));
    default:
      return el('div', { class: 'card' }, words(payload.title || t('template'), payload.subtitle || payload.template_type));
  }
}

function words(title, subtitle) {
  return el('div', { class: 'words' }, el('b', {}, title), subtitle ? el('span', {}, subtitle) : null);
}

function media(element) {
  return element.media_type === 'image' && element.url ? picture(element.url)
    : el('div', { class: 'blank' }, element.media_type === 'video' ? '🎬' : '🖼');
}

function carousel(cards, tap) {
  const track = el('div', { class: 'track' }, cards.map((card) => el('div', { class: 'card' },
    card.image_url ? cover(card.image_url) : null,
    card.default_action
      ? el('a', { class: 'words', href: card.default_action.url, target: '_blank', rel: 'noopener noreferrer' },
        el('b', {}, card.title), card.subtitle ? el('span', {}, card.subtitle) : null,
        el('small', {}, host(card.default_action.url)))
      : words(card.title || card.id, card.subtitle),
    buttons(card.buttons, tap))));
  const move = (by) => track.scrollBy({ left: by * 260, behavior: 'smooth' });
  const arrows = cards.length < 2 ? [] : [
    iconButton('back', t('previous'), () => move(-1), { class: 'round arrow left' }),
    iconButton('next', t('next'), () => move(1), { class: 'round arrow right' })];
  const box = el('div', { class: cards.length > 1 ? 'carousel many' : 'carousel' }, track, arrows);
  const edges = () => {
    box.classList.toggle('at-start', track.scrollLeft < 8);
    box.classList.toggle('at-end', track.scrollLeft + track.clientWidth > track.scrollWidth - 8);
  };
  track.addEventListener('scroll', edges, { passive: true });
  requestAnimationFrame(edges);
  return box;
}

function cover(url) {
  const image = el('img', { class: 'cover', src: url, alt: '', onerror: () => image.replaceWith(el('div', { class: 'blank' }, '🖼')) });
  return image;
}

function grid(element, tap) {
  return el('div', { class: 'card' },
    el('div', { class: 'grid' }, element.images.map((image) => el('button', { type: 'button', class: image.is_hero_image ? 'hero' : '',
      onclick: () => image.action?.type === 'postback' && tap({ ...image.action, title: '' }) }, cover(image.url)))),
    element.title ? words(element.title, element.subtitle) : null,
    buttons(element.buttons, tap));
}

function receipt(payload) {
  const money = (amount) => Number(amount).toLocaleString(document.documentElement.lang, { style: 'currency', currency: payload.currency });
  return el('div', { class: 'card receipt' },
    words(t('receipt'), t('order', { number: payload.order_number })),
    el('ul', {}, (payload.elements || []).map((each) => el('li', {}, el('span', {}, `${each.quantity || 1} × ${each.title}`), el('b', {}, money(each.price))))),
    el('div', { class: 'sum' }, el('span', {}, t('total')), el('b', {}, money(payload.summary.total_cost))));
}

function buttons(list, tap) {
  if (!list?.length) return null;
  return el('div', { class: 'buttons' }, list.map((button) => {
    const title = button.title || { account_link: '🔗 Log in', account_unlink: 'Log out', element_share: '↗' }[button.type];
    return button.type === 'web_url' || button.type === 'account_link'
      ? el('a', { href: button.url, target: '_blank', rel: 'noopener noreferrer', title: button.url }, title)
      : el('button', { type: 'button', onclick: () => tap(button) }, title);
  }));
}

function host(url) {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
