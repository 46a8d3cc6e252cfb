import type { APIRoute } from 'astro';
import { renderPng } from '../png/render-png.ts';
import { touchIcon } from '../views/drawings/share/sign.ts';

export const GET: APIRoute = async () =>
  new Response(await renderPng(touchIcon()), { headers: { 'Content-Type': 'image/png' } });
