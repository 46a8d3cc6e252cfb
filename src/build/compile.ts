import { rm } from 'node:fs/promises';
import { build } from 'astro';

// A process of its own: what Astro and Vite need to bundle the pages is given back to the system when they are.

/** What a build asks Astro for: the pages as a program that makes one when asked for it, and what browsers load beside them. */
async function compile(folder: string): Promise<void> {
  await build({
    logLevel: 'warn',
    outDir: folder,
    adapter: {
      name: 'according-to',
      hooks: {
        'astro:config:done': ({ setAdapter }) =>
          setAdapter({
            name: 'according-to',
            entrypointResolution: 'auto',
            serverEntrypoint: new URL('../site/app.ts', import.meta.url),
            supportedAstroFeatures: { serverOutput: 'stable' },
          }),
      },
    },
  });
}

const [folder = ''] = process.argv.slice(2);
await rm(folder, { recursive: true, force: true });
await compile(folder);
