import { createApp } from 'astro/app/entrypoint';

/** The pages as a program that answers requests: what Astro makes of them, and a build asks for one page after the other. */
export const app = createApp({ streaming: false });
