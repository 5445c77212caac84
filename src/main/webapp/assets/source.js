// Line numbers beside the bot file, and the way from a fault to its place.
const file = document.getElementById("file");
const lines = document.querySelector(".source .lines");

function number() {
  const many = file.value.split("\n").length;
  if (lines.childElementCount !== 1 || Number(lines.dataset.many) !== many) {
    lines.dataset.many = many;
    const numbers = document.createElement("pre");
    numbers.textContent = Array.from({ length: many }, (_, i) => i + 1).join("\n");
    lines.replaceChildren(numbers);
  }
  lines.scrollTop = file.scrollTop;
}

if (file) {
  file.addEventListener("input", number);
  file.addEventListener("scroll", () => (lines.scrollTop = file.scrollTop));
  number();
  document.addEventListener("click", (event) => {
    const fault = event.target.closest("[data-line]");
    if (!fault) return;
    const before = file.value.split("\n").slice(0, fault.dataset.line - 1);
    const start = before.join("\n").length + (before.length ? 1 : 0) + Number(fault.dataset.column) - 1;
    const end = file.value.indexOf("\n", start);
    file.focus();
    file.setSelectionRange(start, end < 0 ? file.value.length : end);
    file.scrollTop = (fault.dataset.line - 5) * parseFloat(getComputedStyle(file).lineHeight);
  });
  // Two blanks instead of leaving the field; Escape, then Tab leaves it.
  let leaving = false;
  file.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && !leaving && !event.shiftKey) {
      event.preventDefault();
      file.setRangeText("  ", file.selectionStart, file.selectionEnd, "end");
    }
    leaving = event.key === "Escape";
  });
}
