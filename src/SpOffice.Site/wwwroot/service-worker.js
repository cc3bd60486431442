// Serves the program without a network. It keeps files of the program only: a request with a query or a body is never kept or answered from here.
// Office alone opens its page with a query; what is kept of it is the page, under one name, and nothing that Office adds.
addEventListener('install', event => {
  skipWaiting();
  // A browser that can answers these without waking this worker. Every such name has a fingerprint.
  event.addRoutes?.([{ condition: { urlPattern: '/_framework/*.wasm' }, source: 'cache' }]);
});
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  const { method, url } = event.request;
  const name = nameOf(event.request);
  if (method !== 'GET' || !name) return;
  event.respondWith(/\/_framework\/.*\.[a-z0-9]{10}\./.test(url) ? fromCache(event.request) : fromNetwork(event.request, name));
});

// The name under which an answer is kept, if one is.
function nameOf({ url, mode }) {
  const { origin, pathname, searchParams, search } = new URL(url);
  if (origin !== location.origin) return null;
  if (!search) return url;
  return mode === 'navigate' && pathname === '/' && searchParams.get('office') === '1' ? origin + '/?office=1' : null;
}

// A name with a fingerprint never changes its content.
async function fromCache(request) {
  return await caches.match(request, { ignoreVary: true }) ?? fetch(request);
}

async function fromNetwork(request, name) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(name, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
