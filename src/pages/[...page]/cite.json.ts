import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../exports/csl-json.ts';
import { graph, site } from '../../site.ts';
import { citableAddresses, citationOf } from '../../views/citation.ts';

export const getStaticPaths = () => citableAddresses(graph);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(cslJson(citationOf(props.entry, site)));
