// The knob beside the chosen factor, from which an arrow can be drawn to another one.

/** @typedef {import("./canvas.js").MapCanvas} MapCanvas */

const HALF_WIDTH = 84;
const GAP = 16;

export class Handle {
  /** @type {any} */ #drawn;

  /** @param {MapCanvas} canvas */
  constructor(canvas) {
    this.canvas = canvas;
  }

  get #cy() {
    return this.canvas.cy;
  }

  /** @param {any} node the factor beside which it stands */
  add(node) {
    this.#cy.add({
      group: "nodes",
      classes: "handle",
      selectable: false,
      data: { id: "handle", of: node.id(), height: 26, label: "→" },
    });
    this.place();
  }

  remove() {
    this.#cy.remove(".handle, .drawn");
    this.#drawn = undefined;
  }

  /** Beside its factor, wherever that has gone. */
  place() {
    const handle = this.#cy.getElementById("handle");
    const node = this.#cy.getElementById(handle.data("of") ?? "");
    if (handle.nonempty() && node.nonempty() && !handle.grabbed()) {
      handle.position({ x: node.position().x + HALF_WIDTH + GAP, y: node.position().y });
    }
  }

  /** While it is dragged an arrow follows it. @param {any} handle */
  aim(handle) {
    if (!this.#drawn) {
      this.#drawn = this.#cy.add({
        group: "edges",
        classes: "drawn",
        data: { id: "drawn", source: handle.data("of"), target: "handle", sign: "", bars: "", bend: 0, width: 2 },
      });
    }
    this.canvas.mark([this.#under(handle)?.id()].filter(Boolean));
  }

  /** Where it is let go over a factor, a link begins. @param {any} handle */
  release(handle) {
    const target = this.#under(handle);
    const from = handle.data("of");
    this.#cy.remove(".drawn");
    this.#drawn = undefined;
    this.canvas.mark([]);
    if (target) {
      const detail = { from, to: target.id() };
      this.canvas.dispatchEvent(new CustomEvent("connect", { detail }));
    }
    setTimeout(() => this.place());
  }

  /** @param {any} handle @returns {any} the factor that lies under it */
  #under(handle) {
    const at = handle.position();
    return this.#cy.nodes().toArray().find((/** @type {any} */ one) => {
      const box = one.boundingBox({ includeLabels: false });
      return this.canvas.store.elements.has(one.id()) && one.id() !== handle.data("of")
        && at.x >= box.x1 && at.x <= box.x2 && at.y >= box.y1 && at.y <= box.y2;
    });
  }
}
