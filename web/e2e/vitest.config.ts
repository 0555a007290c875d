import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { tsconfigPaths: true },
  test: {
    include: [process.env.E2E_FILES ?? 'e2e/**/*.e2e.ts'],
    globalSetup: 'e2e/harness/platform.ts',
    setupFiles: 'e2e/harness/pictures.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
