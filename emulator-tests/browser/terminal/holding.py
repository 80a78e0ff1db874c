"""A browser whose storage is stuck."""

# Another writer at the outbox, until `window.letGo` is set: storing waits for as long as it would there.
HOLD = """() => new Promise((resolve) => {
  const opening = indexedDB.open("dakoku-terminal");
  opening.onsuccess = () => {
    const outbox = opening.result.transaction("outbox", "readwrite").objectStore("outbox");
    const stay = () => { if (!window.letGo) outbox.count().onsuccess = stay; };
    stay();
    resolve();
  };
})"""
