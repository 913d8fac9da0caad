// Makes elements: h("button", { type: "button", class: "button", onclick }, "Words").

/**
 * @param {string} tag
 * @param {Record<string, any>} [attributes] names with "on" are listeners; undefined is left out
 * @param {...(Node | string)} children
 * @returns {any} the element; any, because its kind follows from the tag
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children);
  return element;
}

/**
 * Says words that the server sent, with {0}, {1} … filled in.
 * @param {Record<string, string>} words
 * @returns {(key: string, ...filled: any[]) => string}
 */
export function sayer(words) {
  return (key, ...filled) =>
    (words[key] ?? key).replace(/\{(\d)\}/g, (all, at) => String(filled[Number(at)] ?? all));
}

/** A new identity; by hand where the page came without encryption and the browser keeps its own. */
export function newId() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
