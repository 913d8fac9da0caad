// Answers by keys 1 2 3 (or a d p), undoes by u, and reads the next statement out after a vote.

const OFF = "ballot-keys-off";

class BallotKeys extends HTMLElement {
  #listen = (/** @type {KeyboardEvent} */ event) => this.#press(event);

  connectedCallback() {
    document.addEventListener("keydown", this.#listen);
    this.#showHint();
    if (BallotKeys.hasVoted) {
      this.querySelector("h1")?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    this.addEventListener("htmx:beforeSwap", (event) => {
      // When too many answer at once the page that says so takes the ballot's place too.
      const { detail } = /** @type {CustomEvent} */ (event);
      if (detail.xhr.status === 503 && detail.xhr.responseText.includes('id="ballot"')) {
        detail.shouldSwap = true;
      }
    });
    this.addEventListener("htmx:afterRequest", () => { BallotKeys.hasVoted = true; });
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#listen);
  }

  /** Single keys must be possible to switch off: some people speak to their computer. */
  #showHint() {
    const hint = this.querySelector(".keyhint");
    const button = /** @type {HTMLButtonElement | null} */ (hint?.querySelector("[data-switch]"));
    if (!hint || !button) {
      return;
    }
    hint.removeAttribute("hidden");
    const show = () => {
      const on = localStorage.getItem(OFF) === null;
      button.textContent = (on ? button.dataset.on : button.dataset.off) ?? "";
      button.setAttribute("aria-pressed", String(on));
    };
    button.addEventListener("click", () => {
      if (localStorage.getItem(OFF) === null) {
        localStorage.setItem(OFF, "1");
      } else {
        localStorage.removeItem(OFF);
      }
      show();
    });
    show();
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const isTyping = target.matches("input, textarea, select, [contenteditable]");
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping) {
      return;
    }
    if (localStorage.getItem(OFF) !== null) {
      return;
    }
    const key = event.key.toLowerCase();
    for (const button of this.querySelectorAll("button[data-keys]")) {
      if (button.getAttribute("data-keys")?.split(" ").includes(key)) {
        event.preventDefault();
        /** @type {HTMLButtonElement} */ (button).click();
        return;
      }
    }
  }
}

BallotKeys.hasVoted = false;
customElements.define("ballot-keys", BallotKeys);
