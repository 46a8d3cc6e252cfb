import { defineConfig, passthroughImageService } from 'astro/config';
import { readEnvironment } from './src/settings.ts';

// Whichever way Astro is started, it reports nothing to anyone and asks for no newer version.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

const { origin, base } = readEnvironment(process.env);

export default defineConfig({
  site: origin,
  base,
  output: 'server',
  image: { service: passthroughImageService() },
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default would also take away the spaces at line ends between words and links.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // Inside the checkout, so that two checkouts that share node_modules do not share a cache.
  cacheDir: './.astro/cache',
  vite: {
    cacheDir: './.astro/vite',
    // A build beside `astro dev` makes pages there, which are none of its own.
    server: { watch: { ignored: ['**/.dist/**'] } },
    // No script is written into a page: a page may forbid that (Content Security Policy).
    build: { assetsInlineLimit: 0 },
    // The name of the script of every page is on every page: a short one.
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
});
