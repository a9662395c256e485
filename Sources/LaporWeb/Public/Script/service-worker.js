// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// Pages that must open without a network: the report form, and a page that says so. `FILES`, `FORM`, `APOLOGY` and `VERSION` stand
// before this. They are fetched as a stranger would, so that nothing of anybody is kept; in the language that the page was read in.
const CACHE = 'lapor-' + VERSION;
const DAY = 24 * 60 * 60 * 1000;
const language = new URL(self.location.href).searchParams.get('lang') === 'en' ? 'en' : 'id';
const asStranger = path => new Request(path + '?lang=' + language, { credentials: 'omit' });

self.addEventListener('install', event => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([...FILES, asStranger(FORM), asStranger(APOLOGY)]);
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  })());
});

/** The form as it is now, once a day. */
async function refresh() {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(asStranger(FORM));
  if (!kept || Date.now() - Date.parse(kept.headers.get('Date')) > DAY) await cache.add(asStranger(FORM));
}

async function page(event) {
  const { request } = event;
  const isForm = request.method === 'GET' && new URL(request.url).pathname === FORM;
  try {
    const answer = await fetch(request);
    if (isForm) event.waitUntil(refresh().catch(() => {}));
    return answer;
  } catch {
    // Who goes back to the answer of a form asks for what was not kept, whatever the network: such addresses lead on to a page.
    if (request.cache === 'only-if-cached') {
      const answer = await fetch(request.url, { redirect: 'manual' }).catch(() => undefined);
      if (answer) return answer;
    }
    return (await caches.match(asStranger(isForm ? FORM : APOLOGY))) ?? Response.error();
  }
}

self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (request.method === 'GET' && pathname.startsWith('/aset/')) {
    event.respondWith(caches.match(request).then(known => known ?? fetch(request)));
  }
});

self.addEventListener('sync', event => {
  if (event.tag === 'lapor-keluar') event.waitUntil(self.LaporOutbox.flush());
});
