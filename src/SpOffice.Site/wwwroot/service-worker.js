// Serves the program without a network. It keeps files of the program only: a request with a query or a body is never kept or answered from here.
addEventListener('install', event => {
  skipWaiting();
  // A browser that can answers these without waking this worker. Every such name has a fingerprint.
  event.addRoutes?.([{ condition: { urlPattern: '/_framework/*.wasm' }, source: 'cache' }]);
});
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(location.origin) || url.includes('?')) return;
  event.respondWith(/\/_framework\/.*\.[a-z0-9]{10}\./.test(url) ? fromCache(event.request) : fromNetwork(event.request));
});

// A name with a fingerprint never changes its content.
async function fromCache(request) {
  return await caches.match(request, { ignoreVary: true }) ?? fetch(request);
}

async function fromNetwork(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
