import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { StaleWhileRevalidate } from "workbox-strategies";
import { guarded, isLookup } from "./lookupGuard";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

const CONFIG_URL = "/__/firebase/init.json";
const CONFIG_CACHE = "dakoku-config";

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

registerRoute(
  ({ url }) => isLookup(url),
  ({ request }) => guarded(request),
  "POST",
);
// The project's configuration never changes under one address: the copy answers at once, offline too.
registerRoute(
  ({ url }) => url.pathname === CONFIG_URL,
  new StaleWhileRevalidate({ cacheName: CONFIG_CACHE }),
);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CONFIG_CACHE).then((cache) => cache.add(CONFIG_URL)));
});

// The first visit is guarded too; later versions wait until the page says that the terminal is idle.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  // Without the event's time the browser may put the worker to sleep before it has taken over.
  if (event.data === "takeOver") event.waitUntil(self.skipWaiting());
});
