// Observations that are written without a connection: each is kept in the phone first, then sent,
// and leaves the phone only when the server has said that it is saved. Its key makes sure that one
// that was sent twice is stored once.

const STORE = "notes";

/** @returns {Promise<IDBDatabase>} */
function database() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("utmana", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "key" });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/**
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest} act
 */
async function within(mode, act) {
  const db = await database();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

class OfflineNotes extends HTMLElement {
  #sends = false;
  #wake = () => this.#flush();

  connectedCallback() {
    this.#form().addEventListener("submit", (event) => this.#keep(event));
    window.addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    this.#flush();
  }

  disconnectedCallback() {
    window.removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  /** @returns {HTMLFormElement} */
  #form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }

  /** Kept before anything is sent; a browser that cannot keep sends the form as it is. */
  async #keep(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    const form = this.#form();
    const data = new FormData(form);
    const file = /** @type {File} */ (data.get("file"));
    if (!data.get("stop") || (!String(data.get("text")).trim() && !file.size)) {
      form.submit();
      return;
    }
    const note = { key: String(data.get("_key")), who: this.dataset.who, action: form.action,
      stop: String(data.get("stop")), text: String(data.get("text")),
      seenOn: String(data.get("seenOn")), file: file.size ? file : null, refused: "" };
    try {
      await within("readwrite", (store) => store.put(note));
    } catch {
      form.submit();
      return;
    }
    this.#field("text").value = "";
    this.#field("file").value = "";
    this.#field("_key").value = newKey();
    this.#say(this.dataset.kept);
    await this.#flush();
  }

  /** @returns {HTMLInputElement} */
  #field(/** @type {string} */ name) {
    return /** @type {HTMLInputElement} */ (this.#form().elements.namedItem(name));
  }

  async #own() {
    const all = await within("readonly", (store) => store.getAll());
    return all.filter((/** @type {any} */ note) => note.who === this.dataset.who);
  }

  /** Sends what waits, the oldest first, as long as it goes. */
  async #flush() {
    if (this.#sends || document.hidden) {
      return;
    }
    if (!navigator.onLine) {
      await this.#show();
      return;
    }
    this.#sends = true;
    try {
      let sent = 0;
      for (const note of (await this.#own()).filter((/** @type {any} */ one) => !one.refused)) {
        if (!(await this.#send(note))) {
          break;
        }
        sent += 1;
      }
      if (sent > 0 && (await this.#own()).length === 0) {
        this.#say(this.dataset.sent);
      }
    } catch {
      this.#say(this.dataset.kept);
    } finally {
      this.#sends = false;
      await this.#show();
    }
  }

  /** @returns {Promise<boolean>} whether the next one may follow */
  async #send(/** @type {any} */ note) {
    this.#say(this.dataset.sending);
    const page = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
    const csrf = fresh.querySelector("main input[name=_csrf]");
    if (page.redirected || !page.ok || !csrf) {
      this.#say(this.dataset.signin);
      return false;
    }
    const data = new FormData();
    data.append("_csrf", csrf.getAttribute("value") ?? "");
    data.append("_key", note.key);
    for (const name of ["stop", "text", "seenOn"]) {
      data.append(name, note[name]);
    }
    if (note.file) {
      data.append("file", note.file, note.file.name);
    }
    const answer = await fetch(note.action, { method: "POST", body: data, redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.ok) {
      await within("readwrite", (store) => store.delete(note.key));
      return true;
    }
    if (answer.status === 422 || answer.status === 413) {
      const said = new DOMParser().parseFromString(await answer.text(), "text/html");
      note.refused = (said.querySelector(".faults li") ?? said.querySelector("h1"))?.textContent?.trim() ?? "?";
      await within("readwrite", (store) => store.put(note));
      return true;
    }
    this.#say(this.dataset.kept);
    return false;
  }

  #say(/** @type {string | undefined} */ words) {
    const status = this.querySelector(".offline-status");
    if (status) {
      status.textContent = words ?? "";
    }
  }

  /** What waits, and what was refused and why. */
  async #show() {
    const list = this.querySelector(".offline-waiting");
    if (!list) {
      return;
    }
    const notes = await this.#own();
    list.replaceChildren(...notes.map((/** @type {any} */ note) => this.#line(note)));
    list.toggleAttribute("hidden", notes.length === 0);
  }

  #line(/** @type {any} */ note) {
    const line = document.createElement("li");
    const words = document.createElement("p");
    words.textContent = note.text || `(${note.file?.name ?? this.dataset.file})`;
    line.append(words);
    if (note.refused) {
      const why = Object.assign(document.createElement("p"), { className: "error" });
      why.textContent = note.refused;
      const again = Object.assign(document.createElement("button"), { className: "button second small" });
      again.type = "button";
      again.textContent = this.dataset.again ?? "";
      again.addEventListener("click", () => this.#again(note));
      line.append(why, again);
    }
    return line;
  }

  /** Back into the form, to be mended. */
  async #again(/** @type {any} */ note) {
    this.#field("text").value = note.text;
    this.#field("seenOn").value = note.seenOn;
    if (note.file) {
      const files = new DataTransfer();
      files.items.add(new File([note.file], note.file.name, { type: note.file.type }));
      this.#field("file").files = files.files;
    }
    await within("readwrite", (store) => store.delete(note.key));
    await this.#show();
    this.#field("text").focus();
  }
}

customElements.define("offline-notes", OfflineNotes);
