// A place of a page whose content comes from the server: it is loaded, painted, or tells its fault with a remedy.

import { el } from "./dom.js";
import { Problem } from "./api.js";
import { faultBox } from "./faults.js";
import { t } from "./i18n.js";

export class View {
  #place;
  #paint;
  #loading = null;
  #state = null;

  /** `paint(data)` makes the nodes. */
  constructor(place, paint) {
    this.#place = place;
    this.#paint = paint;
  }

  get data() {
    return this.#state?.data;
  }

  /** Loads and paints; what was on its way before is dropped. Resolves to the data, or null after a fault. */
  async load(fetching) {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#place.setAttribute("aria-busy", "true");
    if (!this.#state) this.#place.replaceChildren(el("p", { class: "quiet loading" }, t("loading")));
    try {
      const data = await fetching(loading.signal);
      if (loading.signal.aborted) return null;
      this.#state = { data };
    } catch (fault) {
      if (loading.signal.aborted) return null;
      if (!(fault instanceof Problem)) console.error(fault);
      this.#state = { fault, retry: () => this.load(fetching) };
    }
    this.#place.setAttribute("aria-busy", "false");
    this.repaint();
    return this.#state.data ?? null;
  }

  /** Anew in the current language. */
  repaint() {
    if (!this.#state) return;
    const { data, fault, retry } = this.#state;
    this.#place.replaceChildren(...(fault ? [faultBox(fault, fault.status === 404 ? null : retry)] : flat(this.#paint(data))));
  }
}

function flat(nodes) {
  return [nodes].flat(3).filter(Boolean);
}
