// Who has the map open, and where they are: tells the others where one is oneself.

import { newId } from "./dom.js";

const BEAT = 15_000;
const SILENT = 45_000;

/** @typedef {{ window: string, account: string, name?: string, element?: string | null, seen: number }} Present */

/** Tells: "people" when somebody came, went or moved. */
export class People extends EventTarget {
  /** @type {Map<string, Present>} */ #all = new Map();
  /** @type {Map<string, string>} */ #names = new Map();
  #window = newId();
  /** @type {string | null} */ #element = null;
  /** @type {ReturnType<typeof setInterval> | undefined} */ #timer;

  /** @param {import("./store.js").MapStore} store @param {string} me */
  constructor(store, me) {
    super();
    this.store = store;
    this.me = me;
    store.addEventListener("presence", (event) => void this.#came(/** @type {CustomEvent} */ (event).detail));
    store.addEventListener("left", (event) => this.#left(/** @type {CustomEvent} */ (event).detail));
  }

  async begin() {
    this.#timer = setInterval(() => { this.#tellOthers(); this.#forgetSilent(); }, BEAT);
    await this.#tellOthers();
    await this.#ask();
  }

  end() {
    clearInterval(this.#timer);
    void this.store.request(`/presence/${this.#window}`, { method: "DELETE", keepalive: true }).catch(() => {});
  }

  /** One is at something else now. @param {string | undefined} element */
  at(element) {
    this.#element = element ?? null;
    void this.#tellOthers();
  }

  /** @returns {Present[]} the others */
  others() {
    return [...this.#all.values()].filter((one) => one.window !== this.#window);
  }

  /** @param {string | undefined} account */
  name(account) {
    return this.#names.get(account ?? "") ?? "";
  }

  async #tellOthers() {
    const body = JSON.stringify({ window: this.#window, element: this.#element });
    await this.store.request("/presence", { method: "PUT", body }).catch(() => {});
  }

  async #ask() {
    const present = await this.store.get("/presence").catch(() => []);
    for (const one of present) {
      this.#names.set(one.account, one.name);
      this.#all.set(one.window, { ...one, seen: Date.now() });
    }
    this.#tell();
  }

  /** @param {Present} one */
  async #came(one) {
    this.#all.set(one.window, { ...one, seen: Date.now() });
    if (this.#names.has(one.account)) {
      this.#tell();
    } else {
      await this.#ask();
    }
  }

  /** @param {string} window */
  #left(window) {
    this.#all.delete(window);
    this.#tell();
  }

  /** A window that is quiet but open is on the server's list. */
  #forgetSilent() {
    const isOld = [...this.#all.values()].some((one) => Date.now() - one.seen > SILENT);
    if (isOld) {
      this.#all.clear();
      void this.#ask();
    }
  }

  #tell() {
    this.dispatchEvent(new Event("people"));
  }
}
