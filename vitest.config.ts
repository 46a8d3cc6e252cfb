import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/components/**'],
          // For what hangs: how long a test takes is no result of it, on a busy machine least of all.
          testTimeout: 60_000,
        },
      },
      getViteConfig({
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      }),
      {
        test: {
          name: 'site',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
