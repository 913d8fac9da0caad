// How the canvas draws: the colours of the theme, as the page's own style sheet has them.

/** @param {string} token such as "--pine" @returns {string} the colour that it is just now */
function colour(token) {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

/** @param {boolean} isLarge on a large map arrows are straight and cheap to draw */
export function look(isLarge) {
  const font = getComputedStyle(document.body).fontFamily;
  const [ink, soft, sheet, edge, pine, lake, lingon, cloudberry, granite] = [
    "--ink", "--soft", "--sheet", "--edge", "--pine", "--lake", "--lingon", "--cloudberry-ink",
    "--granite",
  ].map(colour);
  const line = { "line-color": granite, "target-arrow-color": granite };
  const painted = (/** @type {string} */ one) => ({ "line-color": one, "target-arrow-color": one });
  return [
    { selector: "node", style: {
      shape: "round-rectangle", width: 168, height: "data(height)", "background-color": sheet,
      "border-width": 1.5, "border-color": edge, label: "data(label)", color: ink,
      "font-family": font, "font-size": 15, "text-valign": "center", "text-halign": "center",
      "text-wrap": "wrap", "text-max-width": 150, "min-zoomed-font-size": isLarge ? 7 : 0,
    } },
    { selector: ":parent", style: {
      "background-color": granite, "background-opacity": 0.12, "border-style": "dashed",
      "text-valign": "top", color: soft, "font-size": 14, padding: 14,
    } },
    { selector: "edge", style: {
      ...line, width: "data(width)", "curve-style": isLarge ? "straight" : "unbundled-bezier",
      "control-point-distances": "data(bend)", "control-point-weights": 0.5,
      "target-arrow-shape": "triangle", "arrow-scale": 1, color: ink, "font-family": font,
      "font-size": 22, "font-weight": 700, "target-label": "data(sign)", "target-text-offset": 26,
      label: "data(bars)", "text-rotation": "autorotate", "text-background-color": sheet,
      "text-background-opacity": 1, "text-background-padding": 1,
      "text-background-shape": "round-rectangle", "min-zoomed-font-size": isLarge ? 9 : 4,
    } },
    { selector: "edge[standing = 'AGREED']", style: painted(pine) },
    { selector: "edge[standing = 'DOUBTED']", style: painted(cloudberry) },
    { selector: "edge[standing = 'DISPUTED']", style: { ...painted(lingon), "line-style": "dashed" } },
    { selector: "node.found", style: { "border-color": cloudberry, "border-width": 4 } },
    { selector: "node.others", style: { "border-style": "double", "border-color": lake, "border-width": 5 } },
    { selector: "edge.others", style: { "underlay-color": lake, "underlay-opacity": 0.3, "underlay-padding": 5 } },
    { selector: "node.chosen", style: { "border-color": pine, "border-width": 4 } },
    { selector: "edge.chosen", style: { "underlay-color": pine, "underlay-opacity": 0.35, "underlay-padding": 6 } },
    { selector: "node.handle", style: {
      shape: "ellipse", width: 26, height: 26, "background-color": pine, "border-width": 3,
      "border-color": sheet, label: "→", color: sheet, "font-size": 16, "min-zoomed-font-size": 0,
    } },
    { selector: "edge.drawn", style: { ...painted(pine), width: 2, "line-style": "dashed", label: "", "target-label": "" } },
    { selector: "core", style: { "active-bg-opacity": 0, "selection-box-color": pine } },
  ];
}
