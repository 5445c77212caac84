// Parts that show by themselves what changed elsewhere: <section id="board" data-live="page/123">.

let source = null;
let listening = "";
const waiting = new Set();
let timer = null;

function topics() {
  const all = [...document.querySelectorAll("[data-live]")].flatMap((part) => part.dataset.live.split(/\s+/));
  return [...new Set(all.filter(Boolean))].sort();
}

function listen() {
  const wanted = topics().map((topic) => "topic=" + encodeURIComponent(topic)).join("&");
  if (wanted === listening && source && source.readyState !== EventSource.CLOSED) return;
  source?.close();
  source = null;
  listening = wanted;
  if (wanted === "" || document.hidden) return;
  source = new EventSource("/console/live?" + wanted);
  // What changed before the first line, or while the line was down, is not told any more.
  source.addEventListener("open", () => topics().forEach(refresh));
  source.addEventListener("change", (event) => refresh(event.data));
}

function refresh(topic) {
  for (const part of document.querySelectorAll("[data-live]")) {
    if (part.id && part.dataset.live.split(/\s+/).includes(topic)) waiting.add(part.id);
  }
  timer ??= setTimeout(() => {
    timer = null;
    const detail = [...waiting];
    waiting.clear();
    document.dispatchEvent(new CustomEvent("causerie:refresh", { detail }));
  }, 150);
}

document.addEventListener("causerie:exchanged", listen);
document.addEventListener("visibilitychange", () => {
  listening = "?";
  listen();
  if (!document.hidden) topics().forEach(refresh);
});
addEventListener("pagehide", () => source?.close());
listen();
