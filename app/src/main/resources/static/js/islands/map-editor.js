// The editor of a system map: the canvas, the panel beside it, a field to draw by typing, a list
// for the keyboard, and who else is there. The page works without it: the table can do the same.
// <map-editor data-api data-path data-csrf data-words data-language data-me> … </map-editor>

import { MapCanvas } from "../map/canvas.js";
import { h, sayer } from "../map/dom.js";
import { Panel, linkCommand } from "../map/panel.js";
import { People } from "../map/people.js";
import { MapStore } from "../map/store.js";
import { commandsFor } from "../map/typed.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const MOVE_PAUSE = 350;
const REMEMBERED = 6;

class MapEditor extends HTMLElement {
  /** @type {string | undefined} */ #chosen;
  /** @type {Map<string, any>} */ #moved = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #moving;
  #isGrouped = false;

  async connectedCallback() {
    const { api = "", csrf = "", words = "{}", language = "sv", me = "", path = "" } = this.dataset;
    this.say = sayer(JSON.parse(words));
    this.store = new MapStore(api, csrf);
    this.people = new People(this.store, me);
    await this.store.load();
    this.#build();
    this.canvas = new MapCanvas(this.box, this.store, language);
    this.panel = new Panel(this.side, this.store, {
      say: this.say, language, path,
      name: (account) => this.people.name(account) || this.say("somebody"),
      label: (id) => this.#label(id),
    });
    this.#listen();
    await this.#redraw();
    this.store.listen();
    await this.people.begin();
    this.toggleAttribute("ready", true);
  }

  disconnectedCallback() {
    this.store?.close();
    this.people?.end();
  }

  async #redraw() {
    const [spots, standings] = await Promise.all([this.store.get("/spots"), this.store.get("/positions")]);
    this.canvas.draw(spots);
    this.canvas.stand(standings);
    if (this.#isGrouped) {
      this.canvas.group(true);
    }
    this.#list();
  }

  /** @param {string} id */
  #label(id) {
    const one = this.store.find(id);
    if (!one) {
      return "";
    }
    return one.from === undefined ? this.canvas.label(one) : `${this.#label(one.from)} → ${this.#label(String(one.to))}`;
  }

  #build() {
    const { say } = this;
    const button = (/** @type {string} */ key, /** @type {() => void} */ onclick) =>
      h("button", { type: "button", class: "button quiet small", onclick }, say(key));
    this.typed = h("input", { id: "map-typed", type: "text", maxlength: 500, autocomplete: "off", "aria-describedby": "map-fault" });
    this.fault = h("p", { id: "map-fault", class: "error", role: "alert" });
    this.state = h("p", { class: "map-state", role: "status" }, say("saved"));
    this.crowd = h("ul", { class: "map-people", "aria-label": say("together") });
    this.groups = h("button", { type: "button", class: "button quiet small", "aria-pressed": "false", onclick: () => this.#group() }, say("groups"));
    this.box = h("div", { class: "map-canvas", tabindex: 0, role: "application", "aria-label": say("keys") });
    this.side = h("aside", { class: "map-panel", "aria-label": say("chosen") });
    this.search = h("input", { id: "map-search", type: "search", autocomplete: "off" });
    this.names = h("ul", { class: "plain map-names" });
    this.log = h("ul", { class: "plain" });
    const news = h("div", { class: "map-log", role: "log", "aria-label": say("recent") }, this.log);
    const write = h("form", { class: "map-write", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); void this.#write(); } },
      h("label", { for: "map-typed" }, say("typed")), this.typed, h("button", { class: "button small" }, say("add")));
    const tools = h("div", { class: "map-tools" }, button("undo", () => void this.#undo()), button("in", () => this.canvas.zoom(1.25)),
      button("out", () => this.canvas.zoom(0.8)), button("fit", () => this.canvas.fit()), this.groups);
    const list = h("details", { class: "map-list", open: true }, h("summary", {}, say("list")),
      h("label", { for: "map-search" }, say("search")), this.search, this.names);
    this.replaceChildren(write, this.fault, tools, h("div", { class: "map-stage" }, this.box, this.side),
      h("div", { class: "map-below" }, list, h("div", {}, this.state, this.crowd, h("h2", {}, say("recent")), news)), h("datalist", { id: "map-groups" }));
  }

  #listen() {
    const on = (/** @type {EventTarget} */ target, /** @type {string} */ type, /** @type {(detail: any) => void} */ act) =>
      target.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail));
    on(this.store, "loaded", () => void this.#redraw());
    on(this.store, "change", (change) => this.#follow(change));
    on(this.store, "waiting", (count) => this.#show(count === 0 ? "saved" : "saving"));
    on(this.store, "online", (isOnline) => this.#show(isOnline ? (this.store.waiting ? "saving" : "saved") : "offline"));
    on(this.store, "positions", () => void this.store.get("/positions").then((all) => this.canvas.stand(all)));
    on(this.canvas, "choose", ({ id }) => this.#choose(id, false));
    on(this.canvas, "move", (spots) => this.#move(spots));
    on(this.canvas, "connect", (ends) => void this.#connect(ends));
    on(this.panel, "choose", ({ id }) => this.#choose(id || undefined, true));
    on(this.panel, "connect", (ends) => void this.#connect(ends));
    on(this.people, "people", () => this.#crowd());
    this.search.addEventListener("input", () => this.#list());
    this.box.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.#press(event));
    addEventListener("pagehide", () => this.people.end());
    addEventListener("beforeunload", (event) => { if (this.store.waiting > 0) { event.preventDefault(); } });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => location.reload());
  }

  /** @param {string} key */
  #show(key) {
    this.state.textContent = this.say(key, this.store.waiting);
  }

  /** @param {string | undefined} id @param {boolean} isCentred */
  #choose(id, isCentred) {
    this.#chosen = id;
    this.canvas.choose(id, isCentred);
    this.panel.show(id);
    this.people.at(id);
  }

  async #write() {
    const { commands, last } = commandsFor(this.typed.value, this.store.factors(), this.dataset.language ?? "sv");
    this.fault.textContent = commands.length === 0 ? this.say("empty") : "";
    if (commands.length > 0 && await this.#carryOut(commands)) {
      this.typed.value = "";
      this.#choose(last, true);
    }
  }

  /** @param {any[]} commands */
  async #carryOut(commands) {
    const answer = await this.store.send(commands);
    this.fault.textContent = answer.refused ?? "";
    return answer.refused === undefined;
  }

  /** @param {{ from: string, to: string, sign?: string }} ends */
  async #connect(ends) {
    const command = linkCommand(ends);
    if (await this.#carryOut([command])) {
      this.#choose(command.element, false);
      this.panel.focus();
    }
  }

  async #undo() {
    const answer = await this.store.undo();
    this.fault.textContent = answer.refused ?? "";
    this.panel.show(this.#chosen);
  }

  /** Sent when the hand rests. @param {any[]} spots */
  #move(spots) {
    spots.forEach((one) => this.#moved.set(one.id, { x: one.x, y: one.y }));
    clearTimeout(this.#moving);
    this.#moving = setTimeout(() => {
      const commands = [...this.#moved].map(([element, value]) => ({ action: "SET", element, field: "spot", value, seen: this.store.number }));
      this.#moved.clear();
      void this.store.send(commands);
    }, MOVE_PAUSE);
  }

  #group() {
    this.#isGrouped = !this.#isGrouped;
    this.groups.setAttribute("aria-pressed", String(this.#isGrouped));
    this.canvas.group(this.#isGrouped);
  }

  /** @param {import("../map/store.js").Change} change */
  #follow(change) {
    this.canvas.follow(change);
    this.panel.follow(change);
    if (change.field !== "spot") {
      this.#tellOf(change);
    }
    if (change.field === undefined || change.field === null || change.field === "label" || change.field === "group") {
      this.#list();
      this.#crowd();
    }
  }

  /** @param {import("../map/store.js").Change} change */
  #tellOf(change) {
    const who = change.account === this.people.me ? this.say("you") : this.people.name(change.account) || this.say("somebody");
    const field = change.field ? ` (${this.say(`field.${change.field}`)})` : "";
    const words = `${who} ${this.say(`action.${change.action}`)} ${this.#label(change.element)}${field}`.trim();
    this.log.prepend(h("li", {}, words));
    while (this.log.children.length > REMEMBERED) {
      this.log.lastChild?.remove();
    }
  }

  /** The factors by name, for those who use no pointer. */
  #list() {
    const wanted = this.search.value.trim().toLowerCase();
    const all = this.store.factors().map((one) => ({ id: one.id, label: this.canvas.label(one) }));
    const found = all.filter((one) => one.label.toLowerCase().includes(wanted)).sort((a, b) => a.label.localeCompare(b.label));
    this.names.replaceChildren(...found.map((one) => h("li", {}, h("button", { type: "button", class: "linklike",
      onclick: () => { this.#choose(one.id, true); this.panel.focus(); } }, one.label))));
    this.canvas.mark(wanted ? found.map((one) => one.id) : []);
    const groups = new Set(this.store.factors().map((one) => one.group).filter(Boolean));
    this.querySelector("#map-groups")?.replaceChildren(...[...groups].map((value) => h("option", { value })));
  }

  #crowd() {
    const others = this.people.others();
    this.canvas.showOthers(others.flatMap((one) => one.element ? [one.element] : []));
    const lines = others.map((one) => {
      const name = this.people.name(one.account) || this.say("somebody");
      return h("li", {}, one.element && this.store.find(one.element) ? this.say("at", name, this.#label(one.element)) : name);
    });
    this.crowd.replaceChildren(...(lines.length > 0 ? lines : [h("li", { class: "soft" }, this.say("alone"))]));
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const arrow = ARROWS[/** @type {"ArrowUp"} */ (event.key)];
    const times = event.shiftKey ? 5 : 1;
    const next = { n: 1, p: -1 }[event.key];
    if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      void this.#undo();
    } else if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (arrow) {
      this.canvas.nudge(arrow[0] * times, arrow[1] * times);
    } else if (next) {
      const all = this.store.factors();
      const at = all.findIndex((one) => one.id === this.#chosen);
      this.#choose(all[(at + next + all.length) % Math.max(1, all.length)]?.id, true);
    } else if (event.key === "+" || event.key === "-") {
      this.canvas.zoom(event.key === "+" ? 1.25 : 0.8);
    } else if (event.key === "0") {
      this.canvas.fit();
    } else if (event.key === "Enter" && this.#chosen) {
      this.panel.focus();
    } else if (event.key === "Delete" && this.#chosen) {
      void this.store.send([{ action: "REMOVE", element: this.#chosen }]);
    } else if (event.key === "Escape") {
      this.#choose(undefined, false);
    } else {
      return;
    }
    event.preventDefault();
  }
}

customElements.define("map-editor", MapEditor);
