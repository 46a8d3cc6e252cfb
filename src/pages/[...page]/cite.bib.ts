import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../exports/bibtex.ts';
import { thisBuild } from '../../site/this-build.ts';
import { citableAddresses } from '../../views/phrases/citation.ts';

export const getStaticPaths = () => citableAddresses(thisBuild.graph, thisBuild.site);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(bibtex(props.citation));
