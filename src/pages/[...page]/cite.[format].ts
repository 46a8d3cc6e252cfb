import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFile } from '../../exports/citation-file.ts';
import { thisBuild } from '../../site/this-build.ts';
import { citationAddresses } from '../../views/phrases/citation.ts';

export const getStaticPaths = () => citationAddresses(thisBuild.graph, thisBuild.site);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(citationFile(props.citation, props.format));
