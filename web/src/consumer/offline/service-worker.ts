// Keeps the application's files, whose names change with their content, and a page for when there is no network.
// Answers of the API are never kept: they are somebody's health.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

interface OfflineFiles {
  version: string;
  files: string[];
}

const { version, files } = '__OFFLINE_FILES__' as unknown as OfflineFiles;
const store = `wellspring-${version}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll(files))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith('wellspring-') && name !== store);
    await Promise.all(others.map((name) => caches.delete(name)));
    // The page is asked for while the worker starts, not after.
    await worker.registration.navigationPreload?.enable();
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event).catch(offlinePage));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(keptFile(request));
});

async function page({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

async function offlinePage(): Promise<Response> {
  return (await caches.match('/offline.html')) ?? Response.error();
}

async function keptFile(request: Request): Promise<Response> {
  const cache = await caches.open(store);
  // The name is the content, so nothing else varies it.
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
