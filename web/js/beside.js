// The source beside an answer. The address decides what is open, so that links, reload and the back button all work.

import { hidePopover, showsOnTap } from "./popover.js";
import { readHash } from "./route.js";
import { SourcePane } from "./source.js";

const wide = matchMedia("(min-width: 64rem)"); // the width from which css/source.css puts the pane beside

export class Beside {
  #pane;
  #opener = null; // the link a source was opened from, where focus returns

  constructor(place) {
    this.#pane = new SourcePane(place, () => this.close());
    document.addEventListener("click", (event) => this.#clicked(event));
    window.addEventListener("popstate", () => this.follow());
    window.addEventListener("hashchange", () => this.follow());
  }

  get isOpen() {
    return this.#pane.isOpen;
  }

  /** Whether the source lies over the page rather than beside it. */
  get covers() {
    return this.isOpen && !wide.matches;
  }

  /** Shows what the address names. */
  follow({ focus = true } = {}) {
    const route = readHash(location.hash);
    hidePopover();
    if (route) {
      this.#pane.open(route, { focus });
      this.#keepAnswerInView();
    } else if (this.isOpen) {
      this.#pane.hide();
      if (this.#opener?.isConnected) this.#opener.focus();
      this.#opener = null;
    }
    this.mark();
  }

  /** Every link to the words that are open now shows that it is the one. */
  mark() {
    for (const link of document.querySelectorAll('a[href^="#/resolutions/"]')) {
      if (this.isOpen && link.getAttribute("href") === location.hash) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  close() {
    if (history.state?.opened) history.back();
    else {
      history.replaceState(null, "", location.pathname + location.search);
      this.follow();
    }
  }

  repaint() {
    this.#pane.repaint();
    this.mark();
  }

  /** To the next or previous citation; an open pane goes along, and the focus stays on the citations. */
  step(by) {
    const chips = [...document.querySelectorAll(".chip[href]")];
    if (chips.length === 0) return;
    const focused = chips.indexOf(document.activeElement);
    const at = focused >= 0 ? focused : chips.indexOf(this.#opener);
    const next = chips[at < 0 ? (by > 0 ? 0 : chips.length - 1) : (at + by + chips.length) % chips.length];
    if (this.isOpen) this.#open(next, { focus: false });
    next.focus();
  }

  #clicked(event) {
    const link = event.target.closest?.('a[href^="#/resolutions/"]');
    // With a modifier the reader wants a tab or window of its own.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!showsOnTap(event, link)) this.#open(link);
  }

  #open(link, options) {
    this.#opener = link.closest(".popover") ? document.querySelector("[aria-describedby=popover]") : link;
    const hash = link.getAttribute("href");
    // One step back closes the pane, however many sources were read in it.
    if (this.isOpen) history.replaceState(history.state, "", hash);
    else history.pushState({ opened: true }, "", hash);
    this.follow(options);
  }

  /** A sheet covers the lower part of a phone: the first line of the answer it belongs to stays above it. */
  #keepAnswerInView() {
    if (wide.matches || !this.#opener) return;
    const first = this.#opener.closest(".answer")?.querySelector(".statement");
    if (!first) return;
    const ceiling = document.querySelector(".masthead").getBoundingClientRect().bottom;
    window.scrollBy({ top: first.getBoundingClientRect().top - ceiling - 12 });
  }
}
