// Types in a sheet without the mouse: an answer's key goes on to the next line, an arrow or the
// erase key goes back, enter saves. Without this script tab and enter do the same.

const ANSWERS = /^[123adp]$/i;

class SheetKeys extends HTMLElement {
  connectedCallback() {
    this.addEventListener("keydown", (event) => this.#press(event));
    this.addEventListener("beforeinput", (event) => this.#type(/** @type {InputEvent} */ (event)));
  }

  /** @returns {HTMLInputElement[]} the code and the answers, in their order */
  #fields() {
    return [...this.querySelectorAll("#field-code, [data-answer]")];
  }

  /** @param {EventTarget | null} from @param {number} by */
  #go(from, by) {
    const fields = this.#fields();
    const next = fields[fields.indexOf(/** @type {HTMLInputElement} */ (from)) + by];
    next?.focus();
    next?.select();
  }

  /** @param {InputEvent} event */
  #type(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (!field.matches("[data-answer]") || event.data === null || event.inputType !== "insertText") {
      return;
    }
    event.preventDefault();
    if (ANSWERS.test(event.data)) {
      field.value = event.data;
      field.removeAttribute("aria-invalid");
      this.#go(field, 1);
    } else if (event.data === " ") {
      field.value = "";
      this.#go(field, 1);
    }
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (!field.matches("#field-code, [data-answer]") || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const isEmptyAnswer = field.matches("[data-answer]") && field.value === "";
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.#go(field, 1);
    } else if (event.key === "ArrowUp" || (event.key === "Backspace" && isEmptyAnswer)) {
      event.preventDefault();
      this.#go(field, -1);
    }
  }
}

customElements.define("sheet-keys", SheetKeys);
