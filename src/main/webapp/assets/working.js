// What takes longer than a moment says so, and nobody has to wait for it: what was begun is finished by the server all the same.

const MOMENT = 800;
const sign = document.getElementById("working");
let since = 0;
let stop = null;
let ticking = null;

function begin(stopWaiting) {
  since = Date.now();
  stop = stopWaiting;
  clearInterval(ticking);
  ticking = setInterval(tell, MOMENT);
}

function end() {
  clearInterval(ticking);
  stop = null;
  sign.hidden = true;
}

function tell() {
  const seconds = Math.round((Date.now() - since) / 1000);
  sign.hidden = false;
  sign.querySelector(".seconds").textContent = seconds + " s";
}

sign.querySelector("button").addEventListener("click", () => {
  stop?.();
  end();
});

document.addEventListener("causerie:begun", (event) => begin(event.detail));
document.addEventListener("causerie:ended", end);

// A form that leaves the page: it is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if (form.getAttribute("aria-busy") === "true") {
    event.preventDefault();
    return;
  }
  form.setAttribute("aria-busy", "true");
  begin(() => {
    window.stop();
    form.removeAttribute("aria-busy");
  });
});

// Whoever comes back by the browser's arrow finds the form as it was, and free.
addEventListener("pageshow", () => {
  end();
  document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
});
