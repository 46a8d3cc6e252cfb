import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../exports/bibtex.ts';
import { graph, site } from '../../site.ts';
import { citableAddresses, citationOf } from '../../views/citation.ts';

export const getStaticPaths = () => citableAddresses(graph);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(bibtex(citationOf(props.entry, site)));
