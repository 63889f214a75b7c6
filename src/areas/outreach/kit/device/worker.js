/**
 * Keeps the page itself on the device, as somebody sees it whom nobody knows: no name, nothing that was written down. With
 * a signal the page comes from the house, without one from here.
 */

const house = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const here = new URL(house.location.href);
const kit = here.pathname;
const language = here.searchParams.get("lang") ?? "en";
const page = `${kit}?lang=${language}`;
const parts = ["script", "locked", "manifest", "icon"].map((part) => `${kit}?as=${part}`);
const cacheName = `outreach-kit ${kit} ${language}`;
const waitMs = 4000;

async function keepPage() {
  const cache = await caches.open(cacheName);
  for (const address of [page, ...parts, "/assets/alongside.css"]) {
    const answer = await fetch(address, { credentials: "omit", cache: "no-cache" });
    if (!answer.ok) throw new Error(`${address} could not be kept.`);
    await cache.put(address, answer);
  }
}

/** @param {Request} request */
async function answerTo(request) {
  const { pathname, search } = new URL(request.url);
  const isPage = request.mode === "navigate";
  try {
    return await fetch(request, isPage ? {} : { signal: AbortSignal.timeout(waitMs) });
  } catch (error) {
    const kept = await caches.match(isPage ? page : pathname + search);
    if (kept === undefined) throw error;
    return kept;
  }
}

house.addEventListener("install", (event) => event.waitUntil(keepPage().then(() => house.skipWaiting())));

house.addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith(`outreach-kit ${kit} `) && name !== cacheName);
      for (const name of old) await caches.delete(name);
      await house.clients.claim();
    })(),
  ),
);

house.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const isOurs = origin === here.origin && (pathname === kit || pathname === "/assets/alongside.css");
  if (event.request.method === "GET" && isOurs) event.respondWith(answerTo(event.request));
});

/** Opened with a signal: what is kept is as new as what is seen. */
house.addEventListener("message", (event) => event.waitUntil(keepPage().catch(() => undefined)));
