import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../exports/bibtex.ts';
import { graph, site } from '../../site.ts';
import { citableAddresses } from '../../views/citation.ts';

export const getStaticPaths = () => citableAddresses(graph, site);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(bibtex(props.citation));
