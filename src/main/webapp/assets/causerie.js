// Small conveniences; every page works without them.

// Menus close when one looks elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector("details[data-menu][open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// Typing begins here, unless somebody was quicker.
if (document.activeElement === document.body) document.querySelector("[data-begin=yes]")?.focus();

// The chosen tab is in sight, also on a phone.
for (const tab of document.querySelectorAll(".tabs [aria-current=page]")) {
  tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;
}

// Copies a value and says so.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  const words = button.querySelector("span");
  const before = words.textContent;
  words.textContent = button.dataset.copied;
  setTimeout(() => (words.textContent = before), 1600);
});

// Native dialogs: data-opens names one; a button of value "close" inside closes it.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  const closer = event.target.closest("dialog [data-closes]");
  if (closer) closer.closest("dialog").close();
});

// Times as people say them, in the language of the page and the zone of the browser.
const language = document.documentElement.lang;
const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const exact = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
const STEPS = [["second", 60], ["minute", 60], ["hour", 24], ["day", 30], ["month", 12], ["year", Infinity]];

function ago(time) {
  const at = new Date(time.dateTime);
  let amount = (at - Date.now()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(Math.round(amount)) < size) {
      time.textContent = relative.format(Math.round(amount), unit);
      break;
    }
    amount /= size;
  }
  time.title = exact.format(at);
}
function tellTimes() {
  document.querySelectorAll("time[data-ago]").forEach(ago);
}
document.addEventListener("causerie:exchanged", tellTimes);
setInterval(tellTimes, 20000);
tellTimes();
