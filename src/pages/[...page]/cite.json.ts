import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../exports/csl-json.ts';
import { graph, site } from '../../site.ts';
import { citableAddresses } from '../../views/citation.ts';

export const getStaticPaths = () => citableAddresses(graph, site);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(cslJson(props.citation));
