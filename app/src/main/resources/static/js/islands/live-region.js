// A part of a page that keeps itself up to date:
// <live-region id="results" src="/…/live" announce="The results were updated"> … </live-region>
// On news it fetches its own page again and takes the part with its id from there.

const PAUSE = 400;

class LiveRegion extends HTMLElement {
  /** @type {EventSource | undefined} */ #source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  /** @type {Set<string>} */ #seen = new Set();
  #isStale = false;
  /** Over how many milliseconds all readers of the same news come for it. */
  #spread = 0;

  connectedCallback() {
    this.#source = new EventSource(this.getAttribute("src") ?? "");
    this.#source.onmessage = (event) => this.#hear(event);
    this.#source.addEventListener("spread", (event) => (this.#spread = Number(event.data)));
    document.addEventListener("visibilitychange", this.#later);
    this.addEventListener("focusout", this.#later);
  }

  disconnectedCallback() {
    this.#source?.close();
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#later);
    this.removeEventListener("focusout", this.#later);
  }

  /** After a break the server repeats a little rather than miss something. */
  #hear(/** @type {MessageEvent} */ event) {
    if (this.#seen.has(event.lastEventId)) {
      return;
    }
    this.#seen.add(event.lastEventId);
    this.#isStale = true;
    this.dispatchEvent(new CustomEvent("news", { detail: JSON.parse(event.data), bubbles: true }));
    this.#later();
  }

  /** Waits for more news, for the page to be looked at, and for a person who is writing in it. */
  #later = () => {
    if (this.#timer === undefined && this.#isStale && !document.hidden) {
      this.#timer = setTimeout(() => this.#refresh(), PAUSE + Math.random() * this.#spread);
    }
  };

  async #refresh() {
    this.#timer = undefined;
    if (document.hidden || this.contains(document.activeElement)) {
      return;
    }
    this.#isStale = false;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(this.id);
      if (fresh && fresh.innerHTML !== this.innerHTML) {
        this.replaceChildren(...fresh.childNodes);
        globalThis.htmx?.process(this);
        this.#announce();
        if (fresh.getAttribute("src") === null) {
          this.#source?.close();
        }
      }
    } catch {
      this.#isStale = true;
    }
  }

  /** Said politely, outside of what was replaced. */
  #announce() {
    const words = this.getAttribute("announce");
    if (!words) {
      return;
    }
    let place = document.getElementById("live-words");
    if (!place) {
      place = Object.assign(document.createElement("p"), { id: "live-words", className: "hidden" });
      place.setAttribute("role", "status");
      document.body.append(place);
    }
    place.textContent = "";
    setTimeout(() => place.append(words), 50);
  }
}

customElements.define("live-region", LiveRegion);
