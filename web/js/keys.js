// Keyboard shortcuts and the list of them.

/** What a key means, wherever it sits: on a Thai layout the keys of / j k ? give Thai letters. */
function meaning(event) {
  if (!/^[\u0e00-\u0e7f]$/.test(event.key)) return event.key;
  const latin = { Slash: event.shiftKey ? "?" : "/", KeyJ: "j", KeyK: "k" };
  return latin[event.code] ?? event.key;
}

function typing(target) {
  return target.matches?.("input, textarea, select, [contenteditable]");
}

/** `actions`: question(), citation(step), dismiss() which says whether there was something to dismiss. */
export function watchKeys(dialog, button, actions) {
  const list = () => (dialog.open ? dialog.close() : dialog.showModal());
  button.addEventListener("click", list);
  // A click on the veil around the list falls on the dialog itself.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") {
      if (!dialog.open && actions.dismiss()) event.preventDefault();
      return;
    }
    if (typing(event.target)) return;
    const act = {
      "/": () => actions.question(),
      "?": list,
      j: () => actions.citation(1),
      k: () => actions.citation(-1),
    }[meaning(event)];
    if (!act || (dialog.open && act !== list)) return;
    event.preventDefault(); // or the slash would be typed into the box it leads to
    act();
  });
}
