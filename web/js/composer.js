// The question box: sending, growing, counting, and staying above the keyboard.

import { speak } from "./dom.js";
import { t } from "./i18n.js";

const COUNT_FROM = 800;

export class Composer {
  #form;
  #box;
  #send;
  #stop;
  #remaining;
  #running = false;

  constructor(form, { ask, stop }) {
    this.#form = form;
    this.#box = form.querySelector("textarea");
    this.#send = form.querySelector("#send");
    this.#stop = form.querySelector("#stop");
    this.#remaining = form.querySelector("#remaining");
    form.noValidate = true; // the browser's own bubble speaks the browser's language, not ours

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const question = this.#box.value.trim();
      if (this.#running || question === "") return this.focus();
      this.fill("");
      // On a phone the keyboard would cover the answer; elsewhere the next question comes from the same place.
      if (matchMedia("(hover: none)").matches) this.#box.blur();
      else this.focus();
      ask(question);
    });
    this.#stop.addEventListener("click", () => {
      stop();
      this.focus();
    });
    this.#box.addEventListener("keydown", (event) => {
      // While a word is being composed, Enter belongs to the input method.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    this.#box.addEventListener("input", () => this.#changed());
    this.#keepAboveKeyboard();
    this.#changed();
  }

  focus() {
    this.#box.focus({ preventScroll: true });
  }

  fill(question) {
    this.#box.value = question;
    this.#changed();
  }

  /** While an answer is being written, the button that sends is the button that stops. */
  running(running) {
    const held = document.activeElement === (this.#running ? this.#stop : this.#send);
    this.#running = running;
    this.#send.hidden = running;
    this.#stop.hidden = !running;
    if (held) this.focus();
  }

  repaint() {
    this.#changed();
  }

  #changed() {
    const { value, maxLength } = this.#box;
    const left = maxLength - value.length;
    this.#remaining.textContent = value.length < COUNT_FROM ? "" : left > 0 ? t("question.remaining", { n: left }) : t("question.full");
    if (left === 0 && !this.#remaining.classList.contains("spent")) speak(t("question.full"));
    this.#remaining.classList.toggle("spent", left === 0);
    if (!CSS.supports("field-sizing", "content")) {
      this.#box.style.height = "auto";
      this.#box.style.height = `${this.#box.scrollHeight}px`;
    }
  }

  /** Some phones lay the keyboard over the page instead of making the page smaller. */
  #keepAboveKeyboard() {
    const view = window.visualViewport;
    if (!view) return;
    const follow = () => {
      // A pinch also shrinks the visual viewport; only an unzoomed one tells of a keyboard.
      const covered = view.scale > 1.01 ? 0 : Math.max(0, window.innerHeight - view.height - view.offsetTop);
      document.documentElement.style.setProperty("--keyboard", `${Math.round(covered)}px`);
    };
    view.addEventListener("resize", follow);
    view.addEventListener("scroll", follow);
  }
}
