// The map as something one can take hold of: Cytoscape draws, the store knows.

import cytoscape from "../../vendor/cytoscape-3.35.0.esm.min.js";
import { Handle } from "./handle.js";
import { look } from "./look.js";

/** @typedef {import("./store.js").Element} Element */
/** @typedef {import("./store.js").MapStore} MapStore */

const LARGE = 300;
const NARROW = 500;
const READABLE = 0.4;
const WIDTHS = { LOW: 1.5, MEDIUM: 2.5, HIGH: 4.5 };
const SIGNS = { PLUS: "+", MINUS: "−", UNKNOWN: "?" };
const STEP = 20;

/** Cytoscape puts a style sheet of its own into the page unless something bears its name. */
function forestallStyleSheet() {
  const name = "__________cytoscape_stylesheet";
  if (!document.getElementById(name)) {
    document.head.append(Object.assign(document.createElement("meta"), { id: name }));
  }
}

/**
 * Tells: "choose" { id }, "move" [{ id, x, y }], "connect" { from, to }.
 */
export class MapCanvas extends EventTarget {
  /** @type {string | undefined} */ #chosen;
  #grouped = false;

  /**
   * @param {HTMLElement} box
   * @param {MapStore} store
   * @param {string} language
   */
  constructor(box, store, language) {
    super();
    this.store = store;
    this.language = language;
    this.isLarge = store.factors().length > LARGE;
    forestallStyleSheet();
    this.cy = cytoscape({
      container: box,
      style: /** @type {any} */ (look(this.isLarge)),
      minZoom: 0.05,
      maxZoom: 3,
      pixelRatio: this.isLarge ? 1 : "auto",
      textureOnViewport: this.isLarge,
      hideEdgesOnViewport: false,
      boxSelectionEnabled: true,
    });
    this.handle = new Handle(this);
    this.#listen();
  }

  /** Draws all of it anew. @param {Record<string, { x: number, y: number }>} spots */
  draw(spots) {
    this.cy.batch(() => {
      this.cy.elements().remove();
      for (const one of this.store.factors()) {
        this.#addFactor(one, spots[one.id]);
      }
      for (const one of this.store.links()) {
        this.#addLink(one);
      }
    });
    this.fit();
  }

  /** Draws what one change did. @param {import("./store.js").Change} change */
  follow(change) {
    const one = this.store.elements.get(change.element);
    const drawn = this.cy.getElementById(change.element);
    if (!one) {
      drawn.remove();
      if (this.#chosen === change.element) {
        this.choose(undefined);
      }
    } else if (drawn.empty()) {
      if (one.from === undefined) {
        this.#addFactor(one, one.spot ?? this.#freeSpot());
      } else {
        this.#addLink(one);
      }
    } else {
      drawn.data(one.from === undefined ? this.#factorData(one) : this.#linkData(one));
      if (change.field === "spot" && one.spot && !drawn.grabbed()) {
        drawn.position({ x: one.spot.x, y: one.spot.y });
      }
      if (change.field === "group" && this.#grouped) {
        this.group(true);
      }
    }
  }

  /** @param {Element} one @param {{ x: number, y: number } | undefined} spot */
  #addFactor(one, spot) {
    const position = one.spot ?? spot ?? this.#freeSpot();
    this.cy.add({ group: "nodes", data: this.#factorData(one), position: { ...position } });
  }

  /** @param {Element} one */
  #addLink(one) {
    if (this.cy.getElementById(one.from ?? "").nonempty() && this.cy.getElementById(one.to ?? "").nonempty()) {
      this.cy.add({ group: "edges", data: this.#linkData(one) });
    }
  }

  /** @param {Element} one */
  #factorData(one) {
    const label = this.label(one);
    const lines = Math.min(5, Math.ceil(label.length / 18));
    return { id: one.id, label, height: 24 + 19 * lines };
  }

  /** @param {Element} one */
  #linkData(one) {
    return {
      id: one.id, source: one.from, target: one.to, bend: 30,
      sign: SIGNS[/** @type {"PLUS"} */ (one.sign)], bars: one.delayed ? "‖" : "",
      width: WIDTHS[/** @type {"LOW"} */ (one.confidence)],
    };
  }

  /** @param {Element} one */
  label(one) {
    return one.label[this.language] ?? Object.values(one.label)[0] ?? "";
  }

  /** Near the middle of what is seen, where nothing else stands: looked for in growing rounds. */
  #freeSpot() {
    const seen = this.cy.extent();
    const middle = { x: (seen.x1 + seen.x2) / 2, y: (seen.y1 + seen.y2) / 2 };
    const taken = this.cy.nodes().map((one) => one.position());
    for (let round = 0; round < 40; round++) {
      for (let turn = 0; turn < Math.max(1, 8 * round); turn++) {
        const angle = (2 * Math.PI * turn) / Math.max(1, 8 * round);
        const at = { x: middle.x + 100 * round * Math.cos(angle), y: middle.y + 60 * round * Math.sin(angle) };
        if (taken.every((one) => Math.abs(one.x - at.x) > 240 || Math.abs(one.y - at.y) > 110)) {
          return at;
        }
      }
    }
    return middle;
  }

  /** Shows how members stand to links. @param {{ link: string, standing: string }[]} standings */
  stand(standings) {
    this.cy.batch(() => standings.forEach(({ link, standing }) => {
      this.cy.getElementById(link).data("standing", standing);
    }));
  }

  /** @param {string | undefined} id @param {boolean} [isCentred] */
  choose(id, isCentred = false) {
    this.#chosen = id;
    this.cy.elements(".chosen").removeClass("chosen");
    this.handle.remove();
    if (id) {
      const chosen = this.cy.getElementById(id);
      chosen.addClass("chosen");
      if (chosen.nonempty() && chosen.isNode()) {
        this.handle.add(chosen);
      }
      if (isCentred) {
        this.cy.animate({ center: { eles: chosen }, duration: this.#calm(180) });
      }
    }
  }

  /** @param {number} milliseconds */
  #calm(milliseconds) {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : milliseconds;
  }

  /** Where others are. @param {string[]} ids */
  showOthers(ids) {
    this.cy.elements(".others").removeClass("others");
    ids.forEach((id) => this.cy.getElementById(id).addClass("others"));
  }

  /** @param {string[]} ids */
  mark(ids) {
    this.cy.elements(".found").removeClass("found");
    ids.forEach((id) => this.cy.getElementById(id).addClass("found"));
  }

  /** Puts factors of one group into a frame, or takes the frames away. @param {boolean} isOn */
  group(isOn) {
    this.#grouped = isOn;
    this.cy.batch(() => {
      this.cy.nodes().not(":parent").not(".handle").move({ parent: null });
      this.cy.remove("node.frame");
      const named = isOn ? this.store.factors().filter((one) => one.group) : [];
      for (const name of new Set(named.map((one) => one.group))) {
        this.cy.add({ group: "nodes", classes: "frame", data: { id: `group ${name}`, label: name, height: 1 } });
      }
      named.forEach((one) => this.cy.getElementById(one.id).move({ parent: `group ${one.group}` }));
    });
  }

  fit() {
    this.cy.resize();
    if (this.cy.nodes().nonempty()) {
      this.cy.fit(undefined, 30);
      const least = this.cy.width() < NARROW ? READABLE : 0;
      this.cy.zoom({ level: Math.max(least, Math.min(this.cy.zoom(), 1.2)), position: this.#middle() });
      this.cy.center();
    }
  }

  #middle() {
    const box = this.cy.elements().boundingBox();
    return { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  }

  /** @param {number} times */
  zoom(times) {
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * times, renderedPosition: middle });
  }

  /** Moves the chosen factor, or what is seen when none is chosen. @param {number} dx @param {number} dy */
  nudge(dx, dy) {
    const node = this.cy.getElementById(this.#chosen ?? "");
    if (node.nonempty() && node.isNode()) {
      node.shift({ x: dx * STEP, y: dy * STEP });
      this.#moved(node);
    } else {
      this.cy.panBy({ x: -dx * 3 * STEP, y: -dy * 3 * STEP });
    }
  }

  /** @param {any} nodes */
  #moved(nodes) {
    const moved = nodes.filter((/** @type {any} */ one) => this.store.elements.has(one.id()));
    const spots = moved.map((/** @type {any} */ one) => ({ id: one.id(), ...one.position() }));
    if (spots.length > 0) {
      this.dispatchEvent(new CustomEvent("move", { detail: spots }));
    }
    this.handle.place();
  }

  #listen() {
    this.cy.on("tap", (/** @type {any} */ event) => {
      const id = event.target === this.cy ? undefined : event.target.id();
      if (!id || this.store.elements.has(id)) {
        this.dispatchEvent(new CustomEvent("choose", { detail: { id } }));
      }
    });
    this.cy.on("drag", "node", (/** @type {any} */ event) => {
      if (event.target.hasClass("handle")) {
        this.handle.aim(event.target);
      } else {
        this.handle.place();
      }
    });
    this.cy.on("free", "node", (/** @type {any} */ event) => {
      if (event.target.hasClass("handle")) {
        this.handle.release(event.target);
      }
    });
    this.cy.on("dragfreeon", "node", (/** @type {any} */ event) => {
      if (!event.target.hasClass("handle")) {
        const all = event.target.isParent() ? event.target.children() : this.cy.nodes(":selected").union(event.target);
        this.#moved(all);
      }
    });
  }
}
