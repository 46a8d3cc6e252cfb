import type { APIRoute } from 'astro';
import { measure } from '../../png/measure.ts';
import { renderPng } from '../../png/render-png.ts';
import { shareImage } from '../../views/drawings/share/share-image.ts';
import { shareSvg } from '../../views/drawings/share/share-svg.ts';
import { siteCard } from '../../views/pages/share/card-text.ts';
import { cardOf, sharableAt } from '../../views/pages/share/share.ts';

export const GET: APIRoute = async ({ locals: { graph, site }, params: { page } }) => {
  const entry = page === undefined ? undefined : sharableAt(page, graph);
  if (page !== undefined && !entry) return new Response(null, { status: 404 });
  const card = entry ? cardOf(entry, site) : siteCard(graph, site);
  const png = await renderPng(shareSvg(shareImage(card, site, measure)));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
