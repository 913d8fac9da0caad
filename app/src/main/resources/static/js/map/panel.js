// The panel beside the map: every field of the chosen factor or link, each saved by itself.

import { h, newId } from "./dom.js";

/** @typedef {import("./store.js").Element} Element */
/** @typedef {import("./store.js").MapStore} MapStore */

const FACTOR = ["label", "description", "group", "level", "basis", "source", "unit", "indicator", "affected"];
const LINK = ["sign", "strength", "delayed", "claim", "confidence", "basis", "sourcesFor", "sourcesAgainst"];
const PHRASES = new Set(["label", "description", "claim"]);
const LONG = new Set(["description", "claim", "sourcesFor", "sourcesAgainst"]);
/** @type {Record<string, string[]>} */
const CHOICES = {
  sign: ["PLUS", "MINUS", "UNKNOWN"],
  strength: ["1", "2", "3"],
  confidence: ["LOW", "MEDIUM", "HIGH"],
  basis: ["ASSUMPTION", "SOURCE"],
  level: ["", "LOCAL", "REGIONAL", "NATIONAL"],
};

/** Tells: "choose" { id }, "said" words for everybody to hear. */
export class Panel extends EventTarget {
  /** @type {string | undefined} */ #chosen;
  /** @type {Map<string, { input: any, seen: number, note: HTMLElement }>} */ #fields = new Map();

  /**
   * @param {HTMLElement} box
   * @param {MapStore} store
   * @param {{ say: (key: string, ...filled: any[]) => string, language: string, path: string,
   *   name: (account?: string) => string, label: (id: string) => string }} about
   */
  constructor(box, store, about) {
    super();
    this.box = box;
    this.store = store;
    this.about = about;
    this.show(undefined);
  }

  /** @param {string | undefined} id */
  show(id) {
    this.#chosen = id;
    this.#fields.clear();
    const one = id ? this.store.elements.get(id) : undefined;
    this.box.replaceChildren(...(one ? this.#parts(one) : [this.#nothing()]));
  }

  #nothing() {
    return h("p", { class: "soft" }, this.about.say("none"));
  }

  /** @param {Element} one */
  #parts(one) {
    const { say, label, path } = this.about;
    const isLink = one.from !== undefined;
    const title = h("h2", { tabindex: -1 }, label(one.id));
    const fields = (isLink ? LINK : FACTOR).map((field) => this.#field(one, field));
    const page = h("a", { class: "button second small", href: `${path}/${isLink ? "links" : "factors"}/${one.id}` }, say("page"));
    const remove = h("button", { type: "button", class: "button quiet small", onclick: () => this.#remove(one) }, say("remove"));
    const body = h("div", { class: "form" }, ...fields);
    const ends = isLink ? this.#ends(one) : this.#links(one);
    return [title, ...ends, body, h("div", { class: "buttons" }, page, remove)];
  }

  focus() {
    /** @type {HTMLElement | null} */ (this.box.querySelector("input, select, textarea"))?.focus();
  }

  /** @param {Element} one @param {string} field */
  #field(one, field) {
    const { say } = this.about;
    const id = `map-${field}`;
    const input = this.#input(id, one, field);
    const note = h("div", { class: "note" });
    const entry = { input, seen: this.store.number, note };
    this.#fields.set(field, entry);
    input.addEventListener("focus", () => { entry.seen = this.store.number; });
    input.addEventListener("change", () => void this.#save(one.id, field));
    const name = h("label", { for: id }, say(`field.${field}`));
    return field === "delayed"
      ? h("div", { class: "field" }, h("div", { class: "option" }, input, name), note)
      : h("div", { class: "field" }, name, input, note);
  }

  /** @param {string} id @param {Element} one @param {string} field */
  #input(id, one, field) {
    const { say } = this.about;
    const value = this.#shown(one, field);
    if (CHOICES[field]) {
      const options = CHOICES[field].map((choice) => h("option", { value: choice }, choice ? say(`${field}.${choice}`) : say("unsaid")));
      const select = h("select", { id }, ...options);
      select.value = value;
      return select;
    }
    const input = field === "delayed"
      ? h("input", { id, type: "checkbox" })
      : LONG.has(field) ? h("textarea", { id, rows: 2 }) : h("input", { id, type: "text", maxlength: 300, list: field === "group" ? "map-groups" : undefined });
    this.#put(input, value);
    return input;
  }

  /** @param {any} input @param {any} value */
  #put(input, value) {
    if (input.type === "checkbox") {
      input.checked = value === true || value === "true";
    } else {
      input.value = value;
    }
  }

  /** @param {any} one @param {string} field @returns {any} what a field shows */
  #shown(one, field) {
    return this.#words(field, one[field]);
  }

  /** @param {string} field @param {any} value */
  #words(field, value) {
    if (PHRASES.has(field)) {
      return value?.[this.about.language] ?? Object.values(value ?? {})[0] ?? "";
    }
    return value === null || value === undefined ? "" : String(value);
  }

  /** @param {string} field @param {any} input */
  #value(field, input) {
    if (input.type === "checkbox") {
      return input.checked;
    }
    if (PHRASES.has(field)) {
      return { [this.about.language]: input.value };
    }
    return field === "strength" ? Number(input.value) : field === "level" ? input.value || null : input.value;
  }

  /** @param {string} id @param {string} field */
  async #save(id, field) {
    const entry = this.#fields.get(field);
    if (!entry) {
      return;
    }
    const value = this.#value(field, entry.input);
    const answer = await this.store.send([{ action: "SET", element: id, field, value, seen: entry.seen }]);
    entry.note.replaceChildren();
    entry.input.removeAttribute("aria-invalid");
    if (answer.clashes) {
      this.#clash(id, field, answer.clashes[0]);
    } else if (answer.refused) {
      entry.input.setAttribute("aria-invalid", "true");
      entry.note.append(h("p", { class: "error", role: "alert" }, answer.refused));
    } else {
      entry.seen = this.store.number;
    }
  }

  /** Both values stand there, and the later writer chooses. @param {string} id @param {string} field @param {any} clash */
  #clash(id, field, clash) {
    const { say, name } = this.about;
    const entry = this.#fields.get(field);
    if (!entry || this.#chosen !== id) {
      return;
    }
    const theirs = this.#words(field, clash.theirs);
    const keep = () => {
      this.#put(entry.input, theirs);
      entry.seen = this.store.number;
      entry.note.replaceChildren();
      entry.input.focus();
    };
    const write = () => {
      entry.seen = clash.number;
      void this.#save(id, field);
      entry.input.focus();
    };
    entry.note.replaceChildren(h("div", { class: "clash", role: "alert" },
      h("p", {}, say("clash", name(clash.account))),
      h("p", {}, h("strong", {}, say("theirs")), ` ${this.#said(field, theirs)}`),
      h("p", {}, h("strong", {}, say("yours")), ` ${this.#said(field, this.#words(field, clash.yours))}`),
      h("div", { class: "buttons" },
        h("button", { type: "button", class: "button small", onclick: keep }, say("keep")),
        h("button", { type: "button", class: "button second small", onclick: write }, say("write")))));
    entry.note.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} field @param {string} value */
  #said(field, value) {
    return CHOICES[field] && value ? this.about.say(`${field}.${value}`) : value;
  }

  /** What others write shows at once, but never over what one is writing. @param {import("./store.js").Change} change */
  follow(change) {
    const one = this.store.elements.get(change.element);
    if (change.element !== this.#chosen || !one) {
      if (change.element === this.#chosen || this.#concerns(change)) {
        this.show(this.#chosen);
      }
      return;
    }
    const entry = this.#fields.get(change.field ?? "");
    if (!entry || !change.field) {
      return;
    }
    const shown = this.#shown(one, change.field);
    if (document.activeElement === entry.input && String(this.#value(change.field, entry.input)) !== shown && entry.input.value !== shown) {
      entry.note.replaceChildren(h("p", { class: "hint" }, this.about.say("wrote", this.about.name(change.account), this.#said(change.field, shown))));
    } else if (document.activeElement !== entry.input) {
      this.#put(entry.input, shown);
      entry.seen = this.store.number;
    }
    if (change.field === "label") {
      this.box.querySelector("h2")?.replaceChildren(this.about.label(one.id));
    }
  }

  /** A link that came or went shows beside the chosen factor. @param {import("./store.js").Change} change */
  #concerns(change) {
    const link = this.store.find(change.element);
    const isNear = link?.from !== undefined && (link.from === this.#chosen || link.to === this.#chosen);
    return isNear && change.action !== "SET" && !this.box.contains(document.activeElement);
  }

  /** @param {Element} one */
  #ends(one) {
    return [h("p", { class: "row" }, ...[one.from, one.to].map((id) => this.#goTo(String(id))))];
  }

  /** @param {string} id */
  #goTo(id) {
    return h("button", { type: "button", class: "linklike", onclick: () => this.#choose(id) }, this.about.label(id));
  }

  /** @param {string} id */
  #choose(id) {
    this.dispatchEvent(new CustomEvent("choose", { detail: { id } }));
  }

  /** Its links, and a way to add one by keyboard. @param {Element} one */
  #links(one) {
    const { say, label } = this.about;
    const near = this.store.links().filter((link) => link.from === one.id || link.to === one.id);
    const others = this.store.factors().filter((other) => other.id !== one.id).sort((a, b) => label(a.id).localeCompare(label(b.id)));
    const to = h("select", { id: "map-to" }, ...others.map((other) => h("option", { value: other.id }, label(other.id))));
    const sign = h("select", { "aria-label": say("field.sign") }, ...CHOICES.sign.map((choice) => h("option", { value: choice }, say(`sign.${choice}`))));
    const connect = () => this.dispatchEvent(new CustomEvent("connect", { detail: { from: one.id, to: to.value, sign: sign.value } }));
    return [
      h("ul", { class: "plain" }, ...near.map((link) => h("li", {}, this.#goTo(link.id)))),
      others.length === 0 ? "" : h("div", { class: "field map-connect" }, h("label", { for: "map-to" }, say("connect")), to, sign,
        h("button", { type: "button", class: "button second small", onclick: connect }, say("connect.do"))),
    ];
  }

  /** @param {Element} one */
  async #remove(one) {
    await this.store.send([{ action: "REMOVE", element: one.id }]);
    this.#choose("");
  }
}

/** A new link as a command. @param {{ from: string, to: string, sign?: string }} ends */
export function linkCommand({ from, to, sign }) {
  return { action: "ADD", element: newId(), from, to, said: { sign: sign ?? "UNKNOWN" } };
}
