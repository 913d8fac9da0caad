// Goes through a loop step by step: lights each link in the pictures and its sentence in the list.

const PACE = 2200;

class LoopPlayer extends HTMLElement {
  #now = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */ #timer;
  /** @type {HTMLButtonElement | undefined} */ #play;

  connectedCallback() {
    this.#now = Number(this.querySelector("[aria-current=step]")?.getAttribute("data-step") ?? 0);
    const bar = document.createElement("p");
    bar.className = "buttons";
    this.#play = this.#button(bar, "button", this.dataset.play, () => this.#toggle());
    this.#button(bar, "button second", this.dataset.back, () => this.#go(this.#now - 1));
    this.#button(bar, "button second", this.dataset.forward, () => this.#go(this.#now + 1));
    this.querySelector("figure")?.after(bar);
    this.addEventListener("click", (event) => {
      const link = /** @type {Element} */ (event.target).closest("a[data-step]");
      if (link) {
        event.preventDefault();
        this.#stop();
        this.#show(Number(link.getAttribute("data-step")));
      }
    });
  }

  disconnectedCallback() {
    this.#stop();
  }

  /**
   * @param {HTMLElement} bar
   * @param {string} look
   * @param {string | undefined} words
   * @param {() => void} press
   */
  #button(bar, look, words, press) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = look;
    button.textContent = words ?? "";
    button.addEventListener("click", press);
    bar.append(button);
    return button;
  }

  #toggle() {
    if (this.#timer) {
      this.#stop();
      return;
    }
    this.#label(this.dataset.pause);
    this.#show(this.#after(this.#now + 1));
    this.#timer = setInterval(() => this.#show(this.#after(this.#now + 1)), PACE);
  }

  #stop() {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#label(this.dataset.play);
  }

  /** @param {string | undefined} words */
  #label(words) {
    if (this.#play) {
      this.#play.textContent = words ?? "";
    }
  }

  /** @param {number} step */
  #go(step) {
    this.#stop();
    this.#show(this.#after(step));
  }

  /** The step, or the one on the other side of the ring. @param {number} step */
  #after(step) {
    const all = this.querySelectorAll("a[data-step]").length;
    return ((step - 1 + all) % all) + 1;
  }

  /** @param {number} step */
  #show(step) {
    this.#now = step;
    for (const link of this.querySelectorAll("a[data-step]")) {
      const isNow = link.getAttribute("data-step") === String(step);
      link.closest("li")?.classList.toggle("now", isNow);
      if (isNow) {
        link.setAttribute("aria-current", "step");
      } else {
        link.removeAttribute("aria-current");
      }
    }
    for (const group of this.querySelectorAll(".m-lit")) {
      group.classList.toggle("m-now", group.classList.contains(`m-step-${step}`));
    }
  }
}

customElements.define("loop-player", LoopPlayer);
