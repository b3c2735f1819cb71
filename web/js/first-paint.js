// What the reader chose, put onto <html> before the first paint: a classic script in the head, since a module
// would come too late. preferences.js reads it back from there, so that allowed values stand here alone.
(function () {
  const ALLOWED = {
    lang: ["th", "en"],
    era: ["auto", "be", "ce"],
    theme: ["auto", "light", "dark", "contrast"],
    size: ["normal", "large", "larger"],
  };

  function kept(name) {
    try {
      const value = localStorage.getItem("thammati." + name);
      return ALLOWED[name].includes(value) ? value : ALLOWED[name][0];
    } catch {
      return ALLOWED[name][0]; // storage switched off
    }
  }

  const root = document.documentElement;
  root.lang = kept("lang");
  for (const name of ["era", "theme", "size"]) root.dataset[name] = kept(name);
  // The pages come in Thai: their words stay unseen until the script has put the English ones in (css/shell.css).
  if (root.lang !== "th") root.dataset.waiting = "";
})();
