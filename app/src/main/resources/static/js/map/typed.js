// Reads what somebody typed to draw: "A", "A → B", "A -> B -> C −". The page without scripts reads
// it in the same way.

import { newId } from "./dom.js";

/** @typedef {import("./store.js").Element} Element */

const ARROW = /\s*(?:→|[-–—=]+>)\s*/;
const SIGNED = /^(.*\S)\s+\(?([+\-−–?])\)?$/;

/** @param {string} text @returns {{ labels: string[], sign: string }} */
export function parse(text) {
  const signed = SIGNED.exec(text.trim());
  const labels = (signed ? signed[1] : text.trim()).split(ARROW).map((one) => one.trim());
  return { labels: labels.filter(Boolean), sign: signed ? signOf(signed[2]) : "UNKNOWN" };
}

/** @param {string} mark */
function signOf(mark) {
  return mark === "+" ? "PLUS" : mark === "?" ? "UNKNOWN" : "MINUS";
}

/**
 * The commands that draw it; factors that stand on the map already are used and not added again.
 * @param {string} text
 * @param {Element[]} factors those that stand on the map
 * @param {string} language of new labels
 * @returns {{ commands: any[], last?: string }} and the element that was named last
 */
export function commandsFor(text, factors, language) {
  const { labels, sign } = parse(text);
  /** @type {Map<string, string>} */ const ids = new Map();
  for (const one of factors) {
    for (const label of Object.values(one.label)) {
      ids.set(String(label).toLowerCase(), one.id);
    }
  }
  const commands = [];
  for (const label of labels) {
    if (!ids.has(label.toLowerCase())) {
      const element = newId();
      ids.set(label.toLowerCase(), element);
      commands.push({ action: "ADD", element, said: { label: { [language]: label } } });
    }
  }
  let last = ids.get(labels.at(-1)?.toLowerCase() ?? "");
  for (let i = 1; i < labels.length; i++) {
    last = newId();
    const from = ids.get(labels[i - 1].toLowerCase());
    const to = ids.get(labels[i].toLowerCase());
    commands.push({ action: "ADD", element: last, from, to, said: { sign } });
  }
  return { commands, last };
}
