// The chat with the bot, beside any page or on its own; without this file the link leads to its own page.

const OPEN = "causerie-panel";
const WIDE = "(min-width: 761px)";
const panel = document.getElementById("panel");

document.documentElement.classList.add("scripted");

function toEnd() {
  const lines = document.getElementById("trial-lines");
  if (lines) lines.scrollTop = lines.scrollHeight;
}

async function open(address) {
  const response = await fetch(address, { credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const chat = page.getElementById("trial");
  if (!response.ok || !chat) throw new Error("no chat at " + address);
  document.getElementById("panel-body").replaceChildren(chat);
  panel.hidden = false;
  sessionStorage.setItem(OPEN, "yes");
  chat.dispatchEvent(new CustomEvent("causerie:exchanged", { bubbles: true }));
  toEnd();
}

function close() {
  panel.hidden = true;
  sessionStorage.removeItem(OPEN);
  document.querySelector("[data-panel]")?.focus();
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-panel]");
  if (opener && panel && matchMedia(WIDE).matches && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    if (!panel.hidden) return close();
    open(opener.href)
      .then(() => document.getElementById("trial-words")?.focus())
      .catch(() => location.assign(opener.href));
  }
  if (event.target.closest("[data-panel-closes]")) close();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && panel?.contains(event.target)) close();
});

// A choice that is its own button.
document.addEventListener("change", (event) => {
  const button = document.getElementById(event.target.dataset?.chooses);
  if (button) event.target.form.requestSubmit(button);
});

document.addEventListener("causerie:exchanged", (event) => {
  if (event.target.id !== "trial") return;
  toEnd();
  if (matchMedia("(pointer: fine)").matches && document.activeElement === document.body) document.getElementById("trial-words")?.focus();
});

if (panel && sessionStorage.getItem(OPEN) && matchMedia(WIDE).matches) {
  open(document.querySelector("[data-panel]").href).catch(() => sessionStorage.removeItem(OPEN));
}
toEnd();
