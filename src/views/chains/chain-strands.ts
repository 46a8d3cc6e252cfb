import { identifyOrigin } from '../../analysis/origins.ts';
import type { ChainLink, Claim, Speaker } from '../../corpus/graph.ts';
import { type Force, stanceTerm } from '../../model/vocabularies.ts';
import { predicateOf } from '../claims/predicate.ts';
import { linkView, pathOf, speakerName, speakersOf, speakerView } from '../claims/speaker.ts';
import { dateText } from '../date-text.ts';
import { nameOf, plain, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { passageUrl, urlOf } from '../urls.ts';

/** What a station looks like: how a speaker is known, or what stands further on. */
export type Shape = 'named' | 'unnamed' | 'document' | 'voice' | 'nobody' | 'relay' | 'article';

/** Somebody or something that claims pass through. */
export interface StationNode {
  key: string;
  shape: Shape;
  /** 0 for speakers; then relays, the furthest from the article first; articles in the last. */
  column: number;
  href: string;
  /** Everything there is to say about it, for those whom the drawing has to shorten it for. */
  title: string;
  name: string;
  /** What stands below its name, each on lines of its own. */
  detail: readonly string[];
}

/** One claim of one speaker, on its way to the article. */
export interface Strand {
  key: string;
  href: string;
  title: string;
  label: string;
  force: Force;
  route: 'told' | 'not told';
  speaker: StationNode;
  relays: readonly StationNode[];
  article: StationNode;
}

/** The ways of claims from their speakers to their articles. Claims of one origin begin at one station. */
export function strandsOf(claims: readonly Claim[], site: Site): Strand[] {
  const stations = new Map<string, StationNode>();
  const columns = Math.max(0, ...claims.map(({ chain }) => chain?.length ?? 0)) + 1;
  const shared = (node: StationNode) => {
    const known = stations.get(node.key) ?? node;
    stations.set(node.key, known);
    return known;
  };
  const isOneAccused = new Set(claims.map((claim) => accusedText(claim, site))).size === 1;
  return claims.flatMap((claim) =>
    claim.speakers.map((speaker, index): Strand => {
      return {
        key: `${claim.key} ${index}`,
        href: urlOf(claim, site),
        title: strandTitle(claim, site),
        label: labelOf(claim, speaker, isOneAccused, site),
        force: stanceTerm(claim.stance).force,
        route: isRouteTold(claim) ? 'told' : 'not told',
        speaker: shared(speakerNode(speaker, claim, site)),
        relays: [...(claim.chain ?? [])]
          .reverse()
          .map((link, at, { length }) =>
            shared(relayNode(link, claim, columns - length + at, site)),
          ),
        article: shared(articleNode(claim, columns, claims, site)),
      };
    }),
  );
}

const accusedText = ({ accused }: Claim, { words }: Site) =>
  accused.map(({ actor }) => actor.name).join(words.punctuation.comma);

/** The stance in a word or two, and whom it accuses, where not all accuse the same, nor itself. */
function labelOf(claim: Claim, speaker: Speaker, isOneAccused: boolean, site: Site): string {
  const { chains } = site.words;
  const accused = accusedText(claim, site);
  const stance = claim.readBy
    ? chains.readBy(speakerName(claim.readBy, site))
    : chains.shortStance[claim.stance];
  return isOneAccused || accused === '' || accused === speakerName(speaker, site)
    ? stance
    : chains.stanceOn(stance, accused);
}

const isRouteTold = ({ chain, speakers }: Claim) =>
  chain !== undefined || speakers.every(({ kind }) => kind === 'author');

function strandTitle(claim: Claim, site: Site): string {
  return site.words.chains.whole(
    plain(site.words.saying.statement(speakersOf(claim, site), predicateOf(claim, site))),
    plain(pathOf(claim, site)),
    claim.article.source?.name,
  );
}

const shapes = {
  named: 'named',
  unnamed: 'unnamed',
  document: 'document',
  'own voice': 'voice',
  nobody: 'nobody',
} as const;

function speakerNode(speaker: Speaker, claim: Claim, site: Site): StationNode {
  const { kind, label, name, of } = speakerView(speaker, site);
  const whose = of.length > 0 ? [plain(site.words.speakers.of(of))] : [];
  const { comma } = site.words.punctuation;
  const detail = [...(kind === 'named' ? [] : [label]), ...whose].join(comma);
  const words = plain(name);
  return {
    key: `speaker ${identifyOrigin(speaker, claim)?.key ?? `nobody ${claim.article.id}`}`,
    shape: shapes[kind],
    column: 0,
    href: firstHref(name) ?? urlOf(claim, site),
    title: detail === '' ? words : `${words}${comma}${detail}`,
    name: words,
    detail: detail === '' ? [] : [detail],
  };
}

/** The page of whom a phrase names first. */
function firstHref(sentence: Sentence): string | undefined {
  for (const piece of sentence) if (typeof piece !== 'string' && 'href' in piece) return piece.href;
  return undefined;
}

function relayNode(link: ChainLink, claim: Claim, column: number, site: Site): StationNode {
  const { chains } = site.words;
  const name = plain([linkView(link, site)]);
  const isOutlet = link.kind === 'outlet';
  return {
    key: `relay ${column} ${isOutlet ? `outlet ${link.outlet.id}` : (identifyOrigin(link, claim)?.key ?? link.id)}`,
    shape: isOutlet ? 'relay' : 'document',
    column,
    href: isOutlet ? urlOf(link.outlet, site) : link.by ? urlOf(link.by, site) : urlOf(claim, site),
    title: isOutlet ? chains.relay(name) : chains.document(name),
    name,
    detail: [],
  };
}

/** An article by its outlet and date; by its headline, too, where others of the outlet are drawn. */
function articleNode(
  claim: Claim,
  column: number,
  drawn: readonly Claim[],
  site: Site,
): StationNode {
  const { article } = claim;
  const isOneOfMany = drawn.some(
    ({ article: other }) => other !== article && other.source === article.source,
  );
  const date = article.date ? dateText(article.date, site).text : '';
  const title = nameOf(article);
  const outlet = article.source?.name;
  return {
    key: `article ${article.id}`,
    shape: 'article',
    column,
    href: passageUrl(claim, 0, site).split('#')[0] ?? '',
    title: [outlet, title, date].filter((part) => part).join(' · '),
    name: outlet ?? title,
    detail: [outlet !== undefined && isOneOfMany ? title : '', date].filter((part) => part !== ''),
  };
}
