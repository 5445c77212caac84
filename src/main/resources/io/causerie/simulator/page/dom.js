const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {
  send: 'M3 20.5 21.500 12 3 3.500v6.600L15 12 3 13.900z',
  like: 'M2 10h4v11H2zM8 10l4.500-8C14 2 15 3 15 4.500V9h5.200c1.200 0 2.100 1.100 1.800 2.300l-1.900 8c-.2.900-1 1.700-2 1.700H8z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  more: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  close: 'm6.400 5 5.600 5.600L17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400-5.600-5.600L6.400 19 5 17.600l5.600-5.600L5 6.400z',
  back: 'M14.700 5 16 6.400 10.400 12l5.600 5.600-1.300 1.400L7.600 12z',
  next: 'M9.300 5 8 6.400l5.600 5.600L8 17.600 9.300 19l7.100-7z',
  menu: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM9 8.500a1.300 1.300 0 1 0 0 2.600 1.300 1.300 0 0 0 0-2.600zm6 0a1.300 1.300 0 1 0 0 2.600 1.300 1.300 0 0 0 0-2.600zM8 13.500a4.500 4.500 0 0 0 8 0z',
  beside: 'M3 4h18v16H3zm2 2v12h6V6zm8 0v12h6V6z',
  people: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0 2c-4 0-7 2-7 5v2h14v-2c0-3-3-5-7-5zm7.500-2a3.500 3.500 0 1 0 0-7c-.5 0-1 .1-1.500.3a6 6 0 0 1 0 6.400c.5.2 1 .3 1.500.3zm.8 2.100c1 1.300 1.700 3 1.700 4.900v2h4v-2c0-2.700-2.500-4.600-5.700-4.900z',
  chat: 'M12 3C6.500 3 2 6.800 2 11.600c0 2.500 1.200 4.700 3.100 6.300V22l3.800-2.100c1 .2 2 .4 3.100.4 5.500 0 10-3.900 10-8.700S17.500 3 12 3z',
  tools: 'M4 6h9v2H4zm13 0h3v2h-3zm-3-2h2v6h-2zM4 16h3v2H4zm7 0h9v2h-9zm-3-2h2v6H8zM4 11h16v2H4z',
  clip: 'M16.500 6v11a4.500 4.500 0 0 1-9 0V5a3 3 0 0 1 6 0v10.500a1.500 1.500 0 0 1-3 0V6H9v9.500a3 3 0 0 0 6 0V5a4.500 4.500 0 0 0-9 0v12a6 6 0 0 0 12 0V6z',
  sent: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 1.800a7.200 7.200 0 1 1 0 14.400 7.200 7.200 0 0 1 0-14.400z',
  delivered: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-1.300 13L6.500 11.800 8 10.300l2.700 2.700L16 7.700l1.500 1.500z',
};

/** el('button', { class: 'x', onclick }, 'text', node, [more]) */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name in node && name !== 'list' && typeof value !== 'string') node[name] = value;
    else node.setAttribute(name === 'className' ? 'class' : name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((each) => each !== null && each !== undefined && each !== false));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, extra = {}) {
  return el('button', { type: 'button', class: 'round', title: label, 'aria-label': label, onclick, ...extra }, icon(name));
}

/** Replaces what a node holds, leaving children that stay where they are alone. */
export function fill(parent, children) {
  const wanted = children.flat().filter(Boolean);
  let place = parent.firstChild;
  for (const child of wanted) {
    if (child === place) place = place.nextSibling;
    else parent.insertBefore(child, place);
  }
  while (place) {
    const gone = place;
    place = place.nextSibling;
    gone.remove();
  }
}

/** Asks for some fields in a dialog; gives the values, or null if it was left. */
export function ask({ title, fields = [], yes, no, danger = false }) {
  return new Promise((answer) => {
    const inputs = fields.map((field) =>
      el('label', { class: 'field' }, el('span', {}, field.label), field.options
        ? el('select', { name: field.name }, field.options.map(([value, text]) => el('option', { value }, text)))
        : el('input', { name: field.name, type: field.type || 'text', required: field.required !== false,
          value: field.value || '', autocomplete: 'off' })));
    const form = el('form', { method: 'dialog' },
      el('h2', {}, title), inputs,
      el('div', { class: 'row end' },
        el('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, no),
        el('button', { type: 'submit', class: danger ? 'danger' : 'primary', value: 'yes' }, yes)));
    const dialog = el('dialog', { class: 'dialog', onclose: () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes' ? Object.fromEntries(new FormData(form)) : null);
    } }, form);
    document.body.append(dialog);
    dialog.showModal();
  });
}

export function notice(text, kind = '') {
  const node = el('div', { class: `notice ${kind}` }, text);
  document.getElementById('notices').append(node);
  setTimeout(() => node.remove(), 5000);
}

/** Runs a task soon, and only once however often it is asked for meanwhile. */
export function soon(task, millis = 60) {
  let waiting = null;
  return () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      task();
    }, millis);
  };
}
