import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { measure } from '../../png/measure.ts';
import { renderPng } from '../../png/render-png.ts';
import { thisBuild } from '../../site/this-build.ts';
import { shareImage } from '../../views/drawings/share/share-image.ts';
import { shareSvg } from '../../views/drawings/share/share-svg.ts';
import { siteCard } from '../../views/pages/share/card-text.ts';
import { cardAddresses, cardOf } from '../../views/pages/share/share.ts';

export const getStaticPaths = () => cardAddresses(thisBuild.graph, thisBuild.site);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  locals,
  props,
}) => {
  const { graph, site } = locals;
  const card = props.entry ? cardOf(props.entry, site) : siteCard(graph, site);
  const png = await renderPng(shareSvg(shareImage(card, site, measure)));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
