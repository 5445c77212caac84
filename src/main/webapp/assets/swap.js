// Sends a form without leaving the page, and exchanges parts of it for what the server says they are now.
// A page is whole without this: the form then goes the usual way.

const NOTICES = "notices";

async function fetched(url, options = {}) {
  const response = await fetch(url, { credentials: "same-origin", ...options, headers: { ...options.headers, "X-Part": "1" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return { response, page };
}

function exchange(page, ids) {
  for (const id of new Set(ids)) {
    const before = document.getElementById(id);
    const after = page.getElementById(id);
    if (before && after && !before.isEqualNode(after)) {
      const held = focusIn(before);
      before.replaceWith(after);
      restore(held);
      if (id.endsWith("-fault")) document.getElementById(id.slice(0, -6))?.setAttribute("aria-invalid", after.textContent.trim() !== "");
      after.dispatchEvent(new CustomEvent("causerie:exchanged", { bubbles: true }));
    }
  }
}

function focusIn(part) {
  const focused = document.activeElement;
  if (!focused?.id || !part.contains(focused)) return null;
  return { id: focused.id, start: focused.selectionStart, end: focused.selectionEnd };
}

function restore(held) {
  const again = held && document.getElementById(held.id);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (held.start != null && again.setSelectionRange) again.setSelectionRange(held.start, held.end);
}

async function send(form, submitter) {
  const ids = form.dataset.swap.split(/\s+/);
  const body = new FormData(form, submitter);
  const plain = form.enctype !== "multipart/form-data";
  const waiting = new AbortController();
  form.setAttribute("aria-busy", "true");
  document.dispatchEvent(new CustomEvent("causerie:begun", { detail: () => waiting.abort() }));
  try {
    const { response, page } = await fetched(form.action, { method: "POST", body: plain ? new URLSearchParams(body) : body, signal: waiting.signal });
    const there = new URL(response.url);
    if (there.pathname !== new URL(form.action).pathname || !page.getElementById(ids[0])) {
      location.assign(response.redirected ? response.url : location.href);
      return;
    }
    // What is opened beside a page says itself what it has to say.
    exchange(page, form.closest("#panel") ? ids : [NOTICES, ...ids]);
    if (response.redirected && there.pathname === location.pathname) history.replaceState(null, "", there.pathname + there.search);
    if (form.dataset.then) document.getElementById(form.dataset.then)?.focus();
    if (form.isConnected && form.hasAttribute("data-clear")) form.reset();
  } finally {
    form.removeAttribute("aria-busy");
    document.dispatchEvent(new CustomEvent("causerie:ended"));
    sendWhatWaited(form);
  }
}

// What was pressed or pasted while the form was on its way goes after it.
const waited = new WeakMap();
function sendWhatWaited(form) {
  const submitter = waited.get(form);
  waited.delete(form);
  if (submitter && form.isConnected) form.requestSubmit(submitter);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset.swap) return;
  event.preventDefault();
  if (form.getAttribute("aria-busy") === "true") {
    waited.set(form, event.submitter);
    return;
  }
  send(form, event.submitter).catch((failure) => failure.name === "AbortError" || form.submit());
});

// A value is tried the moment it is there: data-check names the button that does it.
const tried = new WeakMap();
function check(field) {
  const button = document.getElementById(field.dataset.check);
  if (!button || field.value.trim() === "" || tried.get(field) === field.value) return;
  tried.set(field, field.value);
  button.form.requestSubmit(button);
}
document.addEventListener("paste", (event) => {
  if (event.target.dataset?.check) setTimeout(() => check(event.target));
});
document.addEventListener("change", (event) => {
  if (event.target.dataset?.check) check(event.target);
});

// Others ask for parts anew by this event; what somebody is typing in stays.
document.addEventListener("causerie:refresh", async (event) => {
  const ids = event.detail.filter((id) => !typing(document.getElementById(id)));
  if (ids.length === 0) return;
  const { response, page } = await fetched(location.href);
  if (response.ok && !response.redirected) exchange(page, ids);
  else if (response.redirected) location.reload();
});

function typing(part) {
  const focused = document.activeElement;
  return part?.contains(focused) && focused.matches("input:not([type=checkbox], [type=radio]), textarea, select");
}
