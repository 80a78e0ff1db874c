// A quick hand at the deployed page: it presses what people press, and waits for what they see.
(() => {
  const PATIENCE = 60_000;

  const seen = (look, what) =>
    new Promise((resolve, reject) => {
      const now = look();
      if (now) return resolve(now);
      const end = (settle, value) => {
        observer.disconnect();
        clearTimeout(timer);
        settle(value);
      };
      const observer = new MutationObserver(() => {
        const found = look();
        if (found) end(resolve, found);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const timer = setTimeout(() => end(reject, new Error(`never seen: ${what}`)), PATIENCE);
    });

  const one = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const says = (text) => (element) => element.textContent.trim() === text;

  const press = (element) => {
    element.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    element.click();
  };

  const write = async (field, text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve)); // the page has taken it in
  };

  const home = async () => {
    if (location.hash.length > 2) location.hash = "#/";
    await seen(() => one("ul.tiles button"), "the home screen");
  };

  const close = async () => {
    const button = one("dialog .dialog-actions button[type=button]");
    if (button) press(button);
    await seen(() => !one("dialog"), "the dialog closed");
  };

  const enter = async (within, password) => {
    const field = await seen(() => one(`${within} input[type=password]`), "the password's field");
    await write(field, password);
    const submit = await seen(() => one(`${within} button[type=submit]:enabled`), "the button to send");
    press(submit);
  };

  /** Punches. The instant that the page shows for it, as soon as it has been accepted. */
  const tap = async (type, code, password) => {
    await home();
    const button = all(".type-buttons button").find(says(type));
    if (button.getAttribute("aria-pressed") !== "true") press(button);
    await seen(() => button.getAttribute("aria-pressed") === "true", "the type pressed");
    press(all("ul.tiles button").find((tile) => says(code)(tile.querySelector(".tile-code"))));
    await enter("dialog", password);
    const time = await seen(() => one("dialog time.punch-time"), "the punch accepted");
    const at = time.dateTime;
    await close();
    return at;
  };

  const unsentOf = async (employeeId) => {
    location.hash = `#/unsent/${employeeId}`;
    await seen(() => !one("ul.tiles") && one("h1"), "the person's screen");
  };

  /** Takes an unsent punch back; false when it is not unsent any more. */
  const withdraw = async (employeeId, at, password) => {
    await unsentOf(employeeId);
    const row = one(`tr:has(time[datetime="${at}"])`);
    if (row) {
      press(row.querySelector("button"));
      await enter("dialog", password);
      await seen(() => !one("dialog"), "the dialog closed");
    }
    await home();
    return row !== null;
  };

  /** Sends a person's unsent punches with another password. */
  const sendAgain = async (employeeId, password) => {
    await unsentOf(employeeId);
    if (one(".page-form")) {
      await enter(".page-form", password);
      await seen(() => !one(".page-form button[type=submit]:disabled"), "it stored");
    }
    await home();
  };

  /** What the terminal's own database holds that is not settled. */
  const outbox = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open("dakoku-terminal");
      opening.onerror = reject;
      opening.onsuccess = () => {
        const entries = opening.result.transaction("outbox").objectStore("outbox").getAll();
        entries.onsuccess = () => {
          opening.result.close();
          resolve(
            entries.result.map(({ punchId, attempt, employeeId, receipt }) => ({ punchId, attempt, employeeId, receipt })),
          );
        };
      };
    });

  /** Sets the device's clock, as its settings do: the wall clock jumps, the monotonic one runs on. */
  let ahead = 0;
  const real = Date.now;
  Date.now = () => real() + ahead;
  const setClock = (minutes) => {
    ahead = minutes * 60_000;
  };

  /** By how many ms the time on the home screen is wrong. */
  const error = () => Math.abs(Date.parse(one("time.clock-time").dateTime) - real());

  const enrol = async (certificate) => {
    await write(await seen(() => one(".login-form input"), "the certificate's field"), certificate);
    press(one(".login-form button[type=submit]"));
    await home();
    await navigator.serviceWorker.ready;
  };

  globalThis.hand = { enrol, error, home, outbox, sendAgain, setClock, tap, withdraw };
})();
