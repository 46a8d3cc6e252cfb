import type { Claim } from '../../../corpus/linking/graph.ts';
import type { Site } from '../../shared/site.ts';
import { type Columned, drawColumns, inColumns } from './chain-columns.ts';
import type { Drawing } from './chain-drawing.ts';
import { drawRails } from './chain-rails.ts';
import { strandsOf } from './chain-strands.ts';

/** Who says it, through whom and where, drawn twice: for wide screens and for narrow ones. */
export interface ChainDiagram {
  wide: Drawing;
  narrow: Drawing;
  /** How to read it, and what it leaves out; empty where there is nothing to tell. */
  note: string;
}

/** How many claims are drawn: on a narrow screen their lines run side by side, and more could not be followed. */
const MOST = { wide: 25, narrow: 12 };

/** The chains of claims, the first of them where they are too many to draw; nothing where there are none. */
export function chainDiagram(claims: readonly Claim[], site: Site): ChainDiagram | undefined {
  const shown = claims.slice(0, MOST.wide);
  const strands = strandsOf(shown, site);
  if (strands.length === 0) return undefined;
  const columned = inColumns(strands);
  return {
    wide: drawColumns(columned, site),
    narrow: drawRails(narrowOf(shown, columned, site).arrangement, site),
    note: [
      ...(strands.some(({ route }) => route === 'not told') ? [site.words.chains.untoldNote] : []),
      ...(claims.length > MOST.narrow
        ? [site.words.chains.firstOnly(shown.length, MOST.narrow, claims.length)]
        : []),
    ].join(' '),
  };
}

/** What a narrow screen has room for. */
function narrowOf(shown: readonly Claim[], columned: Columned, site: Site): Columned {
  return shown.length > MOST.narrow
    ? inColumns(strandsOf(shown.slice(0, MOST.narrow), site))
    : columned;
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
