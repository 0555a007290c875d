import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const slot = '__OFFLINE_FILES__';

/** Tells the service worker which files make up the offline page; their names change with every build. */
export function serviceWorker(): Plugin {
  return {
    name: 'wellspring:service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') return;
        const parts = Object.keys(bundle).filter((name) => /assets\/offline-.*\.(css|js)$/.test(name));
        const files = ['/offline.html', ...parts.map((name) => `/${name}`)];
        const version = createHash('sha256').update(Object.keys(bundle).sort().join()).digest('hex').slice(0, 12);
        worker.code = worker.code.replace(new RegExp(`["'\`]${slot}["'\`]`), JSON.stringify({ version, files }));
      },
    },
  };
}
