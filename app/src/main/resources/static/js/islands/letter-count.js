// Tells how many characters are left of a text, while it is written.

class LetterCount extends HTMLElement {
  connectedCallback() {
    const text = this.querySelector("textarea");
    const count = this.querySelector(".count");
    if (!text || !count) {
      return;
    }
    const most = text.maxLength;
    // The limit is told, not forced: a pasted text is not cut off in silence.
    text.removeAttribute("maxlength");
    const show = () => {
      const left = most - text.value.trim().length;
      const words = left < 0 ? this.dataset.over : this.dataset.left;
      count.textContent = (words ?? "").replace("#", String(Math.abs(left)));
      count.classList.toggle("over", left < 0);
      count.removeAttribute("hidden");
    };
    text.addEventListener("input", show);
    show();
  }
}

customElements.define("letter-count", LetterCount);
