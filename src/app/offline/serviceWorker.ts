/**
 * Keeps the whole package in the browser, so that the page opens without a network and asks for nothing after its first
 * load. A new version is fetched beside the old one and takes over when the last page of the old one is closed: no page
 * ever gets scripts of two versions.
 */
interface PackageList {
  /** Changes whenever a file does. */
  readonly version: string;
  /** Paths from the folder of the page. */
  readonly files: readonly string[];
}

/** Written in front of this script by `npm run package`. */
declare const DIANBAO_PACKAGE: PackageList;

/** As much of a service worker's scope as is used here: TypeScript's own types for it contradict those of pages. */
interface ServiceWorkerScope {
  addEventListener(
    kind: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<void>): void }) => void,
  ): void;
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as ServiceWorkerScope;
const PREFIX = 'dianbao-';
const CACHE = PREFIX + DIANBAO_PACKAGE.version;
const FILES = new Set(DIANBAO_PACKAGE.files);
/** The name says what is inside: whoever has it, has the right one. */
const HASHED = /\.[0-9a-f]{10}\.(js|css)$/;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path !== null && FILES.has(path)) event.respondWith(kept(path, event.request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const path of FILES) {
    const address = addressOf(path);
    const before = HASHED.test(path) ? await caches.match(address) : undefined;
    const answer = before ?? (await fetch(address, { cache: HASHED.test(path) ? 'default' : 'reload' }));
    // Half a package would be worse offline than none: the installation fails, and is tried again at the next visit.
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await cache.put(address, answer);
  }
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(addressOf(path))) ?? fetch(request);
}

/** The file that a request means; null for what is not ours to answer. */
function pathOf({ method, url }: Request): string | null {
  const folder = worker.registration.scope;
  if (method !== 'GET' || !url.startsWith(folder)) return null;
  const path = decodeURIComponent(url.slice(folder.length).replace(/[?#].*$/s, ''));
  return path === '' ? 'index.html' : path;
}

function addressOf(path: string): string {
  return new URL(path, worker.registration.scope).href;
}
