// Tagging by selecting words: what is selected in a .taggable goes into the form below it.

function selectionIn(part) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!part.contains(range.startContainer) || !part.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(part);
  before.setEnd(range.startContainer, range.startOffset);
  const raw = range.toString();
  const words = raw.trim();
  return words ? { words, start: before.toString().length + raw.indexOf(words) } : null;
}

document.addEventListener("selectionchange", () => {
  for (const part of document.querySelectorAll(".taggable")) {
    const chosen = selectionIn(part);
    if (!chosen) continue;
    document.getElementById(part.dataset.words).value = chosen.words;
    document.getElementById(part.dataset.start).value = chosen.start;
  }
});

// What is typed by hand is looked for from the beginning.
document.addEventListener("input", (event) => {
  const part = document.querySelector(`.taggable[data-words="${event.target.id}"]`);
  if (part) document.getElementById(part.dataset.start).value = 0;
});

// How much of what Messenger shows is used: data-limit on a field, told in the element named by data-count.
function count(field) {
  const told = document.getElementById(field.dataset.count);
  const most = Number(field.dataset.limit);
  if (!told || most === 0) return;
  const longest = field.dataset.each === "line" ? Math.max(0, ...field.value.split("\n").map((line) => line.length)) : field.value.length;
  told.textContent = `${longest} / ${most}`;
  told.classList.toggle("over", longest > most);
}

document.addEventListener("input", (event) => event.target.dataset?.limit && count(event.target));
function tellAll() {
  document.querySelectorAll("[data-limit]").forEach(count);
}
document.addEventListener("causerie:exchanged", tellAll);
tellAll();

// And or Or stands between the rows as soon as it is chosen.
document.addEventListener("change", (event) => {
  const words = event.target.dataset?.words;
  if (!words || !event.target.name?.startsWith("join")) return;
  const [any, all] = words.split("|");
  for (const between of document.querySelectorAll(`[data-join="${event.target.name}"]`)) {
    between.textContent = event.target.value === "any" ? any : all;
  }
});

// Whoever opened an editor wants to type.
if (location.hash === "#editor") document.querySelector("#editor :is(textarea, select, input:not([type=hidden]))")?.focus();
