import { availableParallelism } from 'node:os';
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
          // No module keeps what a test could change: the files of a worker share what they import.
          isolate: false,
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
          // Each file reads the built site or works in a copy of its own. Half of the cores, since most start a
          // browser or a build beside themselves, and some two.
          maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
          maxConcurrency: 2,
        },
      },
    ],
  },
});
