// Asks the map anew while somebody moves a slider, and shows what it says without loading the page.

const PAUSE = 250;

class WhatIf extends HTMLElement {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  /** @type {AbortController | undefined} */ #asking;

  connectedCallback() {
    const form = this.querySelector("form");
    form?.addEventListener("input", (event) => {
      if (/** @type {HTMLInputElement} */ (event.target).type === "range") {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#ask(form), PAUSE);
      }
    });
    form?.addEventListener("change", (event) => {
      if (/** @type {HTMLSelectElement} */ (event.target).name === "with") {
        this.#ask(form);
      }
    });
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  /** @param {HTMLFormElement} form */
  async #ask(form) {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (name !== "add" && value !== "") {
        query.append(name, String(value));
      }
    }
    this.#asking?.abort();
    this.#asking = new AbortController();
    const answer = this.querySelector("#what-if-answer");
    answer?.setAttribute("aria-busy", "true");
    try {
      const address = `${form.getAttribute("action")}?${query}`;
      const page = await this.#page(address, this.#asking.signal);
      if (page) {
        this.#show(page);
        history.replaceState(null, "", address);
      }
    } catch {
      // Another question was asked meanwhile, or there is no contact: the button still asks.
    }
    answer?.removeAttribute("aria-busy");
  }

  /**
   * The page with the answer; a page that says to wait is asked for again.
   * @param {string} address
   * @param {AbortSignal} signal
   */
  async #page(address, signal) {
    for (let tries = 0; tries < 30; tries++) {
      const answer = await fetch(address, { headers: { Accept: "text/html" }, signal });
      if (!answer.ok || answer.redirected) {
        return undefined;
      }
      if (!answer.headers.has("Refresh")) {
        return new DOMParser().parseFromString(await answer.text(), "text/html");
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    return undefined;
  }

  /** @param {Document} page */
  #show(page) {
    for (const id of ["what-if-answer", "what-if-kept"]) {
      const fresh = page.getElementById(id);
      const place = document.getElementById(id);
      if (fresh && place) {
        place.replaceChildren(...fresh.childNodes);
      }
    }
    // A factor that is not pushed is not on the fresh page.
    for (const words of this.querySelectorAll(".push-words")) {
      words.textContent = page.getElementById(words.id)?.textContent ?? this.dataset.none ?? "";
    }
  }
}

customElements.define("what-if", WhatIf);
