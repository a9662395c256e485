// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// Pages that must open without a network: the report form, and a page that says so. `FILES` and `VERSION` stand before this.
const CACHE = 'lapor-' + VERSION;

self.addEventListener('install', event => {
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  })());
});

async function page(request) {
  const { pathname, search } = new URL(request.url);
  try {
    const answer = await fetch(request);
    // The form as it is now, in the language that is read now.
    if (request.method === 'GET' && pathname === '/lapor' && search === '' && answer.ok) {
      const cache = await caches.open(CACHE);
      await cache.put('/lapor', answer.clone());
    }
    return answer;
  } catch {
    const name = request.method === 'GET' && pathname === '/lapor' ? '/lapor' : '/luring';
    return (await caches.match(name)) ?? Response.error();
  }
}

self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (request.method === 'GET' && pathname.startsWith('/aset/')) {
    event.respondWith(caches.match(request).then(known => known ?? fetch(request)));
  }
});

self.addEventListener('sync', event => {
  if (event.tag === 'lapor-keluar') event.waitUntil(self.LaporOutbox.flush());
});
