// Gives a shared tablet back when nobody touches it: asks first, and stays when somebody answers.

const TOUCHES = ["pointerdown", "keydown", "scroll"];

class KioskIdle extends HTMLElement {
  #quiet = 0;
  #tick = 0;
  #listen = () => this.#stay();

  connectedCallback() {
    TOUCHES.forEach((touch) => document.addEventListener(touch, this.#listen, { passive: true }));
    this.querySelector("[data-stay]")?.addEventListener("click", this.#listen);
    this.#tick = setInterval(() => this.#pass(), 1000);
  }

  disconnectedCallback() {
    TOUCHES.forEach((touch) => document.removeEventListener(touch, this.#listen));
    clearInterval(this.#tick);
  }

  #stay() {
    this.#quiet = 0;
    this.#grace()?.setAttribute("hidden", "");
  }

  /** @returns {HTMLElement | null} */
  #grace() {
    return this.querySelector(".grace");
  }

  #pass() {
    this.#quiet += 1;
    const left = Number(this.dataset.seconds) + Number(this.dataset.grace) - this.#quiet;
    if (left <= 0) {
      clearInterval(this.#tick);
      this.querySelector("form")?.submit();
    } else if (left <= Number(this.dataset.grace)) {
      this.#ask(left);
    }
  }

  /** @param {number} left seconds */
  #ask(left) {
    const grace = this.#grace();
    const words = grace?.querySelector("#grace-left");
    if (!grace || !words) {
      return;
    }
    words.textContent = (this.dataset.words ?? "#").replace("#", String(left));
    if (grace.hasAttribute("hidden")) {
      grace.removeAttribute("hidden");
      /** @type {HTMLElement | null} */ (grace.querySelector("[data-stay]"))?.focus();
    }
  }
}

customElements.define("kiosk-idle", KioskIdle);
