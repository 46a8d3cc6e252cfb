import type {
  Actor,
  AnonymousSpeaker,
  Article,
  ArticleSpeaker,
  ChainLink,
  Claim,
  DocumentSpeaker,
  Entry,
  Graph,
  Incident,
  Outlet,
  Speaker,
} from '../corpus/linking/graph.ts';
import { accuses } from './accusations.ts';
import { isFrom } from './speaks-for.ts';

/** How one entry refers to another, told from the side of the one that refers; in the order of a reader’s interest. */
export const linkKinds = [
  'in',
  'says',
  'its people say',
  'relays',
  'relays its document',
  'its people relay',
  'reads',
  'its people read',
  'accuses',
  'concerns',
  'about',
  'answers',
  'follows',
  'conflicts',
  'answers within',
  'follows within',
  'conflicts within',
  'published by',
  'names',
  'same people',
  'independent of',
  'part of',
  'speaks for',
] as const;

export type LinkKind = (typeof linkKinds)[number];

/** One entry that refers to another, and how. */
export interface BackLink {
  kind: LinkKind;
  from: Entry;
}

/**
 * Everything in the record that refers to an entry, by entry: each link once, in the order of the graph.
 * Entries that nothing refers to are left out.
 */
export function backLinks({ articles, incidents, actors, outlets, claims }: Graph) {
  const entries: Iterable<Entry>[] = [articles, incidents, actors, outlets, claims].map((map) =>
    map.values(),
  );
  const found = new Map<Entry, Map<string, BackLink>>();
  for (const from of entries.flatMap((some) => [...some]))
    for (const { kind, to } of linksFrom(from)) {
      const known = found.get(to) ?? new Map<string, BackLink>();
      found.set(to, known.set(`${kind} ${keyOf(from)}`, { kind, from }));
    }
  return new Map<Entry, readonly BackLink[]>(
    [...found].map(([entry, links]) => [entry, [...links.values()]]),
  );
}

const keyOf = (entry: Entry) => `${entry.kind} ${entry.kind === 'claim' ? entry.key : entry.id}`;

interface Link {
  kind: LinkKind;
  to: Entry;
}

/** Whether a value of this type leads to entries: it is one, holds some, or has one beside a reason or a role. */
type Leads<Value> = Value extends Entry | Speaker | ChainLink
  ? true
  : Value extends ReadonlyMap<string, infer Item> | readonly (infer Item)[]
    ? Leads<Item>
    : Value extends object
      ? true extends {
          [Key in keyof Value]: Value[Key] extends Entry | Speaker ? true : never;
        }[keyof Value]
        ? true
        : never
      : never;

/** The fields of a kind of entry that lead to entries. */
export type LinkField<Of> = {
  [Field in keyof Of]-?: true extends Leads<Of[Field]> ? Field : never;
}[keyof Of];

/** What each of them refers to; `back` where it is the other end of another field. A field without a rule fails the types. */
type Rules<Of> = { readonly [Field in LinkField<Of>]: 'back' | ((from: Of) => readonly Link[]) };

const claimRules: Rules<Claim> = {
  article: ({ article }) => [{ kind: 'in', to: article }],
  speakers: ({ speakers }) => speakers.flatMap((speaker) => voiceLinks(speaker, 'says')),
  chain: ({ chain }) => (chain ?? []).flatMap(relayLinks),
  readBy: ({ readBy }) => (readBy ? voiceLinks(readBy, 'reads') : []),
  accused: (claim) =>
    claim.accused.flatMap(({ actor }): Link[] => {
      if (accuses(claim, actor)) return [{ kind: 'accuses', to: actor }];
      // What an actor and its people say of it is told by who says it.
      return isFrom(claim, actor) ? [] : [{ kind: 'concerns', to: actor }];
    }),
  incidents: ({ incidents }) => incidents.map((to) => ({ kind: 'about', to })),
  respondsTo: (claim) => claim.respondsTo.flatMap((to) => claimLinks(claim, to, 'answers')),
  follows: (claim) => claim.follows.flatMap((to) => claimLinks(claim, to, 'follows')),
  // Only an order in time: the two are told in it where they are of one side.
  after: () => [],
  conflictsWith: (claim) =>
    claim.conflictsWith.flatMap(({ claim: to }) => claimLinks(claim, to, 'conflicts')),
  answeredBy: 'back',
  followedBy: 'back',
  conflictedBy: 'back',
};

const articleRules: Rules<Article> = {
  source: ({ source }) => (source ? [{ kind: 'published by', to: source }] : []),
  actors: ({ actors }) => actors.map((to) => ({ kind: 'names', to })),
  speakers: ({ speakers }) => [...speakers.values()].flatMap(linksOfSpeaker),
  claims: 'back',
};

const anonymousRules: Rules<AnonymousSpeaker> = {
  sameAs: sameLinks,
  independentOf: independentLinks,
  // Told by each claim that they make.
  of: 'back',
  article: 'back',
};

const documentRules: Rules<DocumentSpeaker> = {
  sameAs: sameLinks,
  independentOf: independentLinks,
  // Told by each claim that it makes or carries.
  by: 'back',
  article: 'back',
};

const incidentRules: Rules<Incident> = {
  series: ({ series }) => series.map((to) => ({ kind: 'part of', to })),
  members: 'back',
  claims: 'back',
};

const actorRules: Rules<Actor> = {
  of: ({ of }) => (of ? [{ kind: 'speaks for', to: of }] : []),
  broader: ({ broader }) => broader.map((to) => ({ kind: 'part of', to })),
  spokespeople: 'back',
  organs: 'back',
  parts: 'back',
  said: 'back',
  accusedIn: 'back',
  saidByItsPeople: 'back',
  relays: 'back',
  reads: 'back',
  namedIn: 'back',
};

const outletRules: Rules<Outlet> = {
  of: ({ of }) => (of ? [{ kind: 'speaks for', to: of }] : []),
  articles: 'back',
  said: 'back',
  relays: 'back',
  reads: 'back',
};

function linksFrom(entry: Entry): Link[] {
  switch (entry.kind) {
    case 'claim':
      return follow(entry, claimRules);
    case 'article':
      return follow(entry, articleRules);
    case 'incident':
      return follow(entry, incidentRules);
    case 'actor':
      return follow(entry, actorRules);
    case 'outlet':
      return follow(entry, outletRules);
  }
}

function linksOfSpeaker(speaker: ArticleSpeaker): Link[] {
  return speaker.kind === 'anonymous'
    ? follow(speaker, anonymousRules)
    : follow(speaker, documentRules);
}

function follow<Of>(from: Of, rules: Rules<Of>): Link[] {
  const all: readonly Rules<Of>[keyof Rules<Of>][] = Object.values(rules);
  return all.flatMap((rule) => (rule === 'back' ? [] : rule(from)));
}

/** Whom a speaker is: an unnamed one, a document or an organ leads to the actor it belongs to, too. */
function voiceLinks(speaker: Speaker, kind: 'says' | 'reads'): Link[] {
  const people = kind === 'says' ? 'its people say' : 'its people read';
  switch (speaker.kind) {
    case 'actor':
      return [{ kind, to: speaker.actor }];
    case 'outlet':
      return voicesOf(speaker.outlet, kind, people);
    case 'author':
      return speaker.article.source ? voicesOf(speaker.article.source, kind, people) : [];
    case 'anonymous':
      return speaker.of ? [{ kind: people, to: speaker.of }] : [];
    case 'document':
      return speaker.by ? [{ kind: people, to: speaker.by }] : [];
    case 'unattributed':
      return [];
  }
}

const voicesOf = (outlet: Outlet, kind: LinkKind, people: LinkKind): Link[] => [
  { kind, to: outlet },
  ...(outlet.of ? [{ kind: people, to: outlet.of }] : []),
];

function relayLinks(link: ChainLink): Link[] {
  switch (link.kind) {
    case 'outlet':
      return [{ kind: 'relays', to: link.outlet }];
    case 'actor':
      return [{ kind: 'relays', to: link.actor }];
    case 'anonymous':
      return link.of ? [{ kind: 'its people relay', to: link.of }] : [];
    case 'document':
      return link.by ? [{ kind: 'relays its document', to: link.by }] : [];
  }
}

/** A link to a claim leads to its article, too, and to its incidents, where it comes from elsewhere. */
function claimLinks(from: Claim, to: Claim, kind: 'answers' | 'follows' | 'conflicts'): Link[] {
  const within = [
    ...(to.article === from.article ? [] : [to.article]),
    ...to.incidents.filter((incident) => !from.incidents.includes(incident)),
  ];
  return [{ kind, to }, ...within.map((whole): Link => ({ kind: `${kind} within`, to: whole }))];
}

function sameLinks({ article, sameAs }: ArticleSpeaker): Link[] {
  const others = sameAs.map((other) => other.article);
  return others.filter((other) => other !== article).map((to) => ({ kind: 'same people', to }));
}

function independentLinks({ article, independentOf }: ArticleSpeaker): Link[] {
  return independentOf.flatMap(({ speaker }): Link[] => {
    if (speaker.kind === 'actor') return [{ kind: 'independent of', to: speaker.actor }];
    if (speaker.kind === 'outlet') return [{ kind: 'independent of', to: speaker.outlet }];
    return speaker.article === article ? [] : [{ kind: 'independent of', to: speaker.article }];
  });
}
