import type { Nodes } from 'mdast';
import type { Article } from '../../../corpus/linking/graph.ts';
import { printed } from '../../shared/printed.ts';
import { leavesOf } from './article-text.ts';

/** The text of an article that its page shows under the headline, passage by passage, and nothing that it holds back. */
export function publishedText(article: Article): string[] {
  const { captions } = article;
  const subtitle = printed(article, 'subtitle');
  return [...(subtitle === undefined ? [] : [subtitle]), ...publishedBlocks(article), ...captions];
}

function publishedBlocks({ body: { tree, blocks }, claims, rights }: Article): string[] {
  const quoted = new Set(
    claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ at }) => (at.part === 'body' ? at.index : [])),
    ),
  );
  const indexOf = new Map<Nodes, number>(blocks.map(({ node }, index) => [node, index]));
  return tree.children
    .map((part) => [...leavesOf(part, indexOf)])
    .filter((leaves) => rights === 'full-text' || leaves.some((index) => quoted.has(index)))
    .flatMap((leaves) => leaves.flatMap((index) => blocks[index]?.text ?? []));
}
