// What the editor knows of a map, and its way to the server: commands go out, changes come in.
// The server is the truth: what stands here is what the log of changes says up to a number.

/**
 * @typedef {{ id: string, from?: string, to?: string, [field: string]: any }} Element a factor, or
 *   a link when it has ends
 * @typedef {{ number: number, element: string, action: string, field?: string, before?: any,
 *   after?: any, account?: string }} Change
 * @typedef {{ clashes?: any[], refused?: string }} Answer nothing in it when all was carried out
 */

import { newId } from "./dom.js";

const MOST_CHANGES = 500;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;

export class MapStore extends EventTarget {
  /** @type {Map<string, Element>} */ elements = new Map();
  /** @type {Map<string, Element>} */ #removed = new Map();
  /** @type {{ path: string, body: string, key: string, done: (answer: Answer) => void }[]} */
  #queue = [];
  #isSending = false;
  #isCatchingUp = false;
  #wanted = 0;
  /** @type {EventSource | undefined} */ #source;
  number = 0;

  /**
   * @param {string} api the address of the map for programs
   * @param {string} csrf proves that what is sent comes from our own page
   */
  constructor(api, csrf) {
    super();
    this.api = api;
    this.csrf = csrf;
  }

  async load() {
    const { content } = await this.get("");
    this.number = content.number;
    this.elements = new Map();
    for (const one of [...content.factors, ...content.links]) {
      this.elements.set(one.id, one);
    }
    this.#removed.clear();
    this.#tell("loaded");
  }

  /** Hears what happens on the map, and asks for what was missed whenever it comes back. */
  listen() {
    this.#source = new EventSource(`${this.api}/live`);
    this.#source.onopen = () => { this.#tell("online", true); void this.catchUp(); };
    this.#source.onerror = () => this.#tell("online", false);
    this.#source.onmessage = (event) => {
      const { type, data } = JSON.parse(event.data);
      if (type === "changes") {
        this.take(data);
      } else {
        this.#tell(type, data);
      }
    };
  }

  close() {
    this.#source?.close();
  }

  factors() {
    return [...this.elements.values()].filter((one) => one.from === undefined);
  }

  links() {
    return [...this.elements.values()].filter((one) => one.from !== undefined);
  }

  /**
   * Carries commands out, after those that wait already.
   * @param {any[]} commands
   * @returns {Promise<Answer>}
   */
  send(commands) {
    return this.#post("/changes", JSON.stringify({ commands }));
  }

  /** @returns {Promise<Answer>} */
  undo() {
    return this.#post("/undo", "{}");
  }

  /** @returns {number} how much is not yet on the server */
  get waiting() {
    return this.#queue.length;
  }

  /**
   * @param {string} path @param {string} body
   * @returns {Promise<Answer>}
   */
  #post(path, body) {
    return new Promise((done) => {
      this.#queue.push({ path, body, key: newId(), done });
      this.#tell("waiting", this.waiting);
      void this.#work();
    });
  }

  /** One after the other; what the network loses is sent again under the same key. */
  async #work() {
    if (this.#isSending) {
      return;
    }
    this.#isSending = true;
    let wait = FIRST_WAIT;
    while (this.#queue.length > 0) {
      const one = this.#queue[0];
      const answer = await this.#try(one);
      if (answer === undefined) {
        this.#tell("online", false);
        await new Promise((later) => setTimeout(later, wait));
        wait = Math.min(2 * wait, LONGEST_WAIT);
        continue;
      }
      wait = FIRST_WAIT;
      this.#queue.shift();
      this.#tell("waiting", this.waiting);
      one.done(answer);
    }
    this.#isSending = false;
  }

  /**
   * @param {{ path: string, body: string, key: string }} one
   * @returns {Promise<Answer | undefined>} nothing when it must be tried again
   */
  async #try(one) {
    try {
      const response = await this.request(one.path, {
        method: "POST",
        body: one.body,
        headers: { "Idempotency-Key": one.key },
      });
      if (response.status >= 500 || response.status === 429) {
        return undefined;
      }
      const answer = await response.json();
      if (response.ok) {
        this.take(answer);
        return {};
      }
      return response.status === 409 && answer.clashes
        ? { clashes: answer.clashes }
        : { refused: answer.detail ?? answer.title ?? String(response.status) };
    } catch {
      return undefined;
    }
  }

  /** Takes in news: in their order, and what is missing is fetched from the log. */
  take(/** @type {{ number: number, changes: Change[] }} */ news) {
    const next = news.changes.filter((one) => one.number > this.number);
    if (next.length > 0 && next[0].number === this.number + 1) {
      next.forEach((one) => this.#apply(one));
    }
    this.#wanted = Math.max(this.#wanted, news.number);
    if (this.#wanted > this.number) {
      void this.catchUp();
    }
  }

  async catchUp() {
    if (this.#isCatchingUp) {
      return;
    }
    this.#isCatchingUp = true;
    try {
      let changes;
      do {
        changes = await this.get(`/changes?after=${this.number}`);
        for (const one of changes) {
          if (one.number === this.number + 1) {
            this.#apply(one);
          }
        }
      } while (changes.length === MOST_CHANGES || (changes.length > 0 && this.#wanted > this.number));
    } catch {
      // The stream comes back and asks again.
    } finally {
      this.#isCatchingUp = false;
    }
  }

  /** @param {Change} change */
  #apply(change) {
    this.number = change.number;
    const one = this.elements.get(change.element);
    const gone = this.#removed.get(change.element);
    if (change.action === "ADD") {
      this.elements.set(change.element, change.after);
    } else if (change.action === "SET") {
      const target = one ?? gone;
      if (target && change.field) {
        target[change.field] = change.after ?? null;
      }
    } else if (change.action === "REMOVE" && one) {
      this.#removed.set(change.element, one);
      this.elements.delete(change.element);
    } else if (change.action === "RESTORE") {
      if (!gone) {
        void this.load();
        return;
      }
      this.elements.set(change.element, gone);
      this.#removed.delete(change.element);
    }
    this.#tell("change", change);
  }

  /** An element that stands on the map, or stood there. */
  find(/** @type {string} */ id) {
    return this.elements.get(id) ?? this.#removed.get(id);
  }

  /** @param {string} path @returns {Promise<any>} */
  async get(path) {
    const response = await this.request(path, {});
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    return response.json();
  }

  /** @param {string} path @param {RequestInit} how */
  request(path, how) {
    const headers = { "Content-Type": "application/json", "X-XSRF-TOKEN": this.csrf };
    return fetch(this.api + path, { ...how, headers: { ...headers, ...how.headers } });
  }

  /** @param {string} type @param {any} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
