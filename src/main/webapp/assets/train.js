// Choosing all sentences at once, and a file instead of pasting; both work without, one by one and pasted.

document.addEventListener("change", async (event) => {
  const { all, loads } = event.target.dataset ?? {};
  if (all) {
    for (const box of event.target.form.querySelectorAll(`input[name="${all}"]`)) box.checked = event.target.checked;
  }
  if (loads && event.target.files[0]) document.getElementById(loads).value = await event.target.files[0].text();
});
