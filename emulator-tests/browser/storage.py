"""All that a browser has stored for the site, as text: to look for what must not be there."""

from playwright.sync_api import Page


def stored(page: Page) -> str:
    """Every record of every IndexedDB database, the two small storages, and the addresses in the caches."""
    found: str = page.evaluate(_STORED)
    return found


_STORED = """async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const plain = (_key, value) => {
    if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
    if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
    return value;
  };
  const found = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      found.push(name, store, await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) found.push(url);
  return JSON.stringify(found, plain);
}"""
