import { identifyOrigin } from '../../../analysis/origins.ts';
import { actorOf, isNobodysSilence } from '../../../analysis/speaks-for.ts';
import type { Actor, ChainLink, Claim, Outlet, Speaker } from '../../../corpus/linking/graph.ts';
import { type Force, stanceTerm } from '../../../model/vocabularies.ts';
import { linkView, pathOf, speakerName, speakerView, speakerViews } from '../../phrases/speaker.ts';
import { statementOf } from '../../phrases/statement.ts';
import { dateText } from '../../shared/date-text.ts';
import {
  entryName,
  plain,
  type Rests,
  type RichText,
  recorded,
  restsOf,
} from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { passageUrl, urlOf } from '../../shared/urls.ts';

/** What a station looks like: how a speaker is known, or what stands further on. */
export type StationShape =
  | 'named'
  | 'unnamed'
  | 'document'
  | 'voice'
  | 'nobody'
  | 'relay'
  | 'article';

/** Somebody or something that claims pass through. */
export interface StationNode {
  key: string;
  shape: StationShape;
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
  /** What its title and label tell of the claim. */
  rests: readonly Rests[];
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
        rests: restsOf(statementOf(claim, site)),
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

/** Whom a claim accuses, each with any other part than having done it. */
function accusedText({ accused }: Claim, { words }: Site): string {
  return [...Map.groupBy(accused, ({ actor }) => actor)]
    .map(([actor, parts]) => words.table.accusedAs(actor.name, rolesIn(parts)))
    .join(words.punctuation.comma);
}

const rolesIn = (parts: Claim['accused']) => parts.map(({ role }) => role);

/**
 * The stance in a word or two, and whom it accuses, where not all accuse the same, nor itself. Any other part
 * than having done it is told: behind the stance where one is accused, else behind whoever had it.
 */
function labelOf(claim: Claim, speaker: Speaker, isOneAccused: boolean, site: Site): string {
  const { chains, table } = site.words;
  if (isNobodysSilence(claim)) return chains.noClaim;
  const actors = [...new Set(claim.accused.map(({ actor }) => actor))];
  const isOne = actors.length < 2;
  const roles = isOne ? rolesIn(claim.accused) : [];
  const stance = claim.readBy
    ? table.accusedAs(chains.readBy(speakerName(claim.readBy, site)), roles)
    : table.mark(claim.stance, roles);
  if (!isOne && !(isOneAccused && claim.accused.every(({ role }) => role === 'executed')))
    return chains.stanceOn(stance, accusedText(claim, site));
  const [accused] = actors;
  return isOneAccused || !accused || accused.name === speakerName(speaker, site)
    ? stance
    : chains.stanceOn(stance, accused.name);
}

const isRouteTold = ({ chain, speakers }: Claim) =>
  chain !== undefined || speakers.every(({ kind }) => kind === 'author');

function strandTitle(claim: Claim, site: Site): string {
  return site.words.chains.whole(
    plain(site.words.grammar.begun(statementOf(claim, site))),
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
  const { kind, label, name, of } = viewOf(speaker, claim, site);
  const whose = of.length > 0 ? [plain(site.words.speakers.of(of))] : [];
  const { comma } = site.words.punctuation;
  const detail = [...(kind === 'named' || label === '' ? [] : [label]), ...whose].join(comma);
  const words = plain(name);
  return {
    key: `speaker ${identifyOrigin(speaker)?.key ?? `nobody ${claim.article.id}`}`,
    shape: shapes[kind],
    column: 0,
    href: firstHref(name) ?? urlOf(claim, site),
    title: detail === '' ? words : `${words}${comma}${detail}`,
    name: words,
    detail: detail === '' ? [] : [detail],
  };
}

const viewOf = (speaker: Speaker, claim: Claim, site: Site) =>
  speakerViews(claim, site)[claim.speakers.indexOf(speaker)] ?? speakerView(speaker, site);

/** The page of whom a phrase names first. */
function firstHref(sentence: RichText): string | undefined {
  for (const piece of sentence) if (typeof piece !== 'string' && 'href' in piece) return piece.href;
  return undefined;
}

function relayNode(link: ChainLink, claim: Claim, column: number, site: Site): StationNode {
  const { chains } = site.words;
  const name = plain([linkView(link, site)]);
  const owner = pageOf(link);
  return {
    key: `relay ${column} ${identifyOrigin(link)?.key ?? name}`,
    shape: relayShapes[link.kind],
    column,
    href: urlOf(owner ?? claim, site),
    title: chains.through[link.kind](name),
    name,
    detail: link.kind === 'anonymous' ? [site.words.speakers.kind.unnamed] : [],
  };
}

const relayShapes = {
  outlet: 'relay',
  document: 'document',
  actor: 'named',
  anonymous: 'unnamed',
} as const;

/** Who has a page: the outlet or actor that words come through, or whose people or document they do. */
function pageOf(link: ChainLink): Actor | Outlet | undefined {
  return link.kind === 'outlet' ? link.outlet : actorOf(link);
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
  const title = entryName(article);
  const outlet = article.source?.name;
  return {
    key: `article ${article.id}`,
    shape: 'article',
    column,
    href: passageUrl(claim, 0, site).split('#')[0] ?? '',
    title: [recorded(outlet, site), recorded(title, site), date].filter((part) => part).join(' · '),
    name: outlet ?? title,
    detail: [outlet !== undefined && isOneOfMany ? title : '', date].filter((part) => part !== ''),
  };
}
