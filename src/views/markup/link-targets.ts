import type { Claim, Graph } from '../../corpus/linking/graph.ts';
import { claimTitle } from '../phrases/claim-card.ts';
import { entryName } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';

/** Where a link leads, told more and more exactly; first nothing, where its own words tell it. */
export type Tellings = readonly string[];

/** How many of a claim’s words are told: few tell it apart mostly, more where several begin alike. */
const FEW = 4;
const SOME = 8;

/** What tells an address of the site apart from others that its page calls by the same name; perhaps nothing. */
export function tellingsOf(address: URL, name: string, graph: Graph, site: Site): Tellings {
  const path = address.pathname.slice(site.base.length).split('/').map(decodeURIComponent);
  const fragment = decodeURIComponent(address.hash.slice(1));
  const found = passageAt(path, fragment, graph);
  if (found) return tellingsOfClaim(found.claim, found.passage, site);
  if (address.origin !== site.origin) return [address.host];
  const [section = '', id = ''] = path;
  if (id === 'by') return tellingsOfList(path, site);
  if (fragment !== '') return [headingOf(fragment, section, site)];
  const isCalledSo = namesAt(section, id, graph).includes(name);
  return [...(isCalledSo ? [''] : []), sectionName(section, site)];
}

/** The claim whose page, passage, note or place on an incident’s page an address leads to. */
function passageAt(
  [section, id = '', rest = '']: readonly string[],
  fragment: string,
  graph: Graph,
): { claim: Claim; passage: number } | undefined {
  const [, own = '', turn = '1'] = /^([^.]*)(?:\.(\d+))?(?:\.note)?$/.exec(fragment) ?? [];
  const keys: Readonly<Record<string, string>> = {
    claims: `${id}/${rest}`,
    articles: `${id}/${own}`,
    incidents: fragment,
    actors: fragment,
    outlets: fragment,
  };
  const claim = graph.claims.get(keys[section ?? ''] ?? '');
  return claim && { claim, passage: Number(turn) - 1 };
}

function tellingsOfClaim(claim: Claim, passage: number, site: Site): Tellings {
  const { links } = site.words;
  const quote = (claim.evidence[passage] ?? claim.evidence[0])?.quote ?? '';
  const all = quote.trim().split(/\s+/u);
  const first = (count: number) =>
    links.words(all.slice(0, count).join(' '), count < all.length ? 'begun' : 'whole');
  const title = claimTitle(claim, site);
  return [
    first(FEW),
    first(SOME),
    links.about(title, [], first(SOME)),
    first(all.length),
    links.about(title, claim.incidents.map(entryName), first(all.length)),
  ];
}

function tellingsOfList(
  [section = '', , facet = '', ...rest]: readonly string[],
  site: Site,
): Tellings {
  const { lists, links } = site.words;
  const list = sectionName(section, site);
  const label = Object.entries(lists.facet).find(([name]) => name === facet)?.[1] ?? facet;
  const part = links.by(list, label);
  return [part, lists.part(part, rest.filter((name) => name !== '').join(' '))];
}

/** The heading of a part of a page, or the section that the page is of. */
function headingOf(fragment: string, section: string, site: Site): string {
  const { incident, story } = site.words;
  const headings: Readonly<Record<string, string>> = {
    'who-says-who': incident.whoSaysWho,
    differences: incident.accounts,
    accounts: incident.accounts,
    ambiguous: incident.ambiguous,
    story: story.heading,
  };
  return headings[fragment] ?? sectionName(section, site);
}

function sectionName(section: string, { words, name }: Site): string {
  return Object.entries(words.layout.section).find(([key]) => key === section)?.[1] ?? name;
}

function namesAt(section: string, id: string, graph: Graph): string[] {
  const { articles, incidents, actors, outlets } = graph;
  const entries = { articles, incidents, actors, outlets };
  return Object.entries(entries).flatMap(([key, all]) => {
    const entry = key === section ? all.get(id) : undefined;
    return entry ? [entryName(entry)] : [];
  });
}
