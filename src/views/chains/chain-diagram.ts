import type { Claim } from '../../corpus/graph.ts';
import type { Site } from '../site.ts';
import { drawColumns, inColumns } from './chain-columns.ts';
import { drawRails } from './chain-rails.ts';
import { strandsOf } from './chain-strands.ts';
import type { Drawing } from './drawing.ts';

/** Who says it, through whom and where, drawn twice: for wide screens and for narrow ones. */
export interface ChainDiagram {
  wide: Drawing;
  narrow: Drawing;
  /** How to read it, and what it leaves out; empty where there is nothing to tell. */
  note: string;
}

const MOST = 25;

/** The chains of claims, the first of them where they are too many to draw; nothing where there are none. */
export function chainDiagram(claims: readonly Claim[], site: Site): ChainDiagram | undefined {
  const shown = claims.slice(0, MOST);
  const strands = strandsOf(shown, site);
  if (strands.length === 0) return undefined;
  const columned = inColumns(strands);
  return {
    wide: drawColumns(columned, site),
    narrow: drawRails(columned.arrangement, site),
    note: [
      ...(strands.some(({ route }) => route === 'not told') ? [site.words.chains.untoldNote] : []),
      ...(shown.length < claims.length ? [site.words.chains.firstOnly(MOST, claims.length)] : []),
    ].join(' '),
  };
}

/**
 * The chain of one claim with those of the claims that stand to it, which are drawn more lightly;
 * nothing where none does.
 */
export function chainDiagramOf(
  claim: Claim,
  related: readonly Claim[],
  site: Site,
): ChainDiagram | undefined {
  if (related.length === 0) return undefined;
  const diagram = chainDiagram([...new Set([claim, ...related])], site);
  const own = strandsOf([claim], site)[0]?.href;
  const weighed = (drawing: Drawing): Drawing => ({
    ...drawing,
    strands: drawing.strands.map((strand) =>
      strand.href === own ? strand : { ...strand, weight: 'beside' },
    ),
  });
  return diagram && { ...diagram, wide: weighed(diagram.wide), narrow: weighed(diagram.narrow) };
}
