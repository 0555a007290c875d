/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './build/first-load.ts';
import { pages } from './build/pages.ts';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker.ts';
import { singleIcons } from './build/single-icons.ts';

const platform = process.env.WELLSPRING_URL ?? 'http://127.0.0.1:8080';
const proxy = { '/api': { target: platform, changeOrigin: true } };

// The policy that the platform sends with its pages, so that what it refuses shows before.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-__CSP_NONCE__'; style-src-attr 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'";

const home = firstLoad();

export default defineConfig({
  plugins: [singleIcons(), react(), pages(['biz', 'ops']), serviceWorker(), home.plugin, precompress()],
  resolve: { tsconfigPaths: true },
  // The server puts a fresh nonce here whenever it serves a page.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy, headers: { 'content-security-policy': policy } },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    manifest: true,
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: {
        consumer: 'index.html',
        biz: 'biz/index.html',
        ops: 'ops/index.html',
        offline: 'offline.html',
        sw: 'src/consumer/offline/service-worker.ts',
      },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            // What the consumer's page needs before all else.
            {
              name: 'session',
              test: /src[\\/](session[\\/](session|tabs|protocol|clock)|api[\\/](problem|credentials|read-ahead)|i18n[\\/]languages|ui[\\/]color-scheme)\.ts$|vite[\\/]preload-helper|rolldown[\\/]runtime/,
              priority: 4,
            },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'kernel', test: /node_modules[\\/](@tanstack|i18next|openapi-)/, priority: 2 },
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 2 },
            // What every page of an application needs, in one file instead of very many.
            {
              name: 'shared',
              test: /src[\\/](api|format|i18n|session|ui)[\\/](routing[\\/])?[^\\/]+\.(ts|tsx|css)$/,
              priority: 1,
            },
            // The rest of the consumer's home: few files come sooner than many.
            { name: 'home', test: home.needs, priority: 1, includeDependenciesRecursively: false },
            ...['zh-CN', 'en'].map((language) => ({
              name: `texts-${language}`,
              test: new RegExp(`i18n[\\\\/]${language}[\\\\/](everywhere|problems|session|consumer|home)\\.json$`),
              priority: 1,
            })),
            {
              name: 'phone',
              test: /src[\\/](ui[\\/]phone|consumer[\\/]layout)[\\/]|node_modules[\\/](antd-mobile|antd-mobile-icons|@react-spring)[\\/]/,
              minShareCount: 3,
              // Else it takes along what antd needs, and workbench and console load it.
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
