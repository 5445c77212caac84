// The newest line is seen first, and stays in sight unless somebody reads further up.

const NEAR = 80;
let atEnd = true;

function lines() {
  return document.getElementById("lines");
}

function toEnd() {
  const shown = lines();
  if (shown) shown.scrollTop = shown.scrollHeight;
}

document.addEventListener("scroll", (event) => {
  if (event.target === lines()) atEnd = event.target.scrollHeight - event.target.scrollTop - event.target.clientHeight < NEAR;
}, true);

document.addEventListener("causerie:exchanged", (event) => {
  if (event.target.id === "lines" && atEnd) toEnd();
});

// Enter says it, with Shift it breaks the line; a finger on glass has its own button.
document.addEventListener("keydown", (event) => {
  const field = event.target.closest?.("[data-enter-sends]");
  if (!field || event.key !== "Enter" || event.shiftKey || event.isComposing || matchMedia("(pointer: coarse)").matches) return;
  event.preventDefault();
  if (field.value.trim() !== "") field.form.requestSubmit(document.getElementById(field.dataset.enterSends));
});

// A choice that is its own button.
document.addEventListener("change", (event) => {
  if (event.target.dataset?.sends !== undefined) event.target.form.requestSubmit();
});

toEnd();
