// Loads the islands that a page uses and closes the menus; pages work without it.

/**
 * An island is a custom element <some-name> in js/islands/some-name.js.
 * @param {ParentNode} root
 */
function loadIslands(root) {
  for (const element of root.querySelectorAll(":not(:defined)")) {
    const name = element.localName;
    if (/^[a-z]+(-[a-z]+)+$/.test(name)) {
      import(`utmana/islands/${name}.js`).catch(() => {});
    }
  }
}

/** @param {(menu: HTMLDetailsElement) => boolean} isMeant */
function closeMenus(isMeant) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (isMeant(/** @type {HTMLDetailsElement} */ (menu))) {
      menu.removeAttribute("open");
    }
  }
}

document.addEventListener("click", (event) => {
  closeMenus((menu) => !menu.contains(/** @type {Node} */ (event.target)));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeMenus((menu) => {
      if (menu.contains(document.activeElement)) {
        menu.querySelector("summary")?.focus();
      }
      return true;
    });
  }
});
document.addEventListener("htmx:load", (event) => loadIslands(/** @type {Element} */ (event.target)));

loadIslands(document);
