import type { Value } from '../../model/claim.ts';
import type { RecordDate } from '../../model/date.ts';
import type { Place } from '../../model/incident.ts';
import type { Translation } from '../../model/translation.ts';
import type {
  About,
  ActorKind,
  ArticlePart,
  IncidentKind,
  OutletKind,
  Release,
  Rights,
  Role,
  Scope,
  Stance,
} from '../../model/vocabularies.ts';
import type { Body } from '../parsing/body.ts';

/**
 * The linked record. Everything an entry names by id is here the thing itself, and every link can be
 * followed back. Lists are in the order of ids, a claim’s and a passage’s in the order written.
 */
export interface Graph {
  articles: ReadonlyMap<string, Article>;
  incidents: ReadonlyMap<string, Incident>;
  actors: ReadonlyMap<string, Actor>;
  outlets: ReadonlyMap<string, Outlet>;
  /** By `<article>/<claim>`. */
  claims: ReadonlyMap<string, Claim>;
}

/** What an editor writes and what has a page of its own. */
export type Entry = Article | Incident | Actor | Outlet | Claim;

export interface Article {
  kind: 'article';
  id: string;
  /** SHA-256 of what its file says, whatever its line ends, in hexadecimal digits. */
  digest: string;
  title: string | undefined;
  subtitle: string | undefined;
  source: Outlet | undefined;
  date: RecordDate | undefined;
  byline: string | undefined;
  credit: string | undefined;
  url: string | undefined;
  archived: string | undefined;
  language: string | undefined;
  captions: readonly string[];
  rights: Rights;
  draft: boolean;
  actors: readonly Actor[];
  speakers: ReadonlyMap<string, ArticleSpeaker>;
  claims: readonly Claim[];
  corrections: readonly { date: RecordDate; text: string }[];
  notInText: ReadonlyMap<string, string>;
  body: Body;
}

/** Unnamed people or a document, known within one article. */
export type ArticleSpeaker = AnonymousSpeaker | DocumentSpeaker;

interface SpeakerLinks {
  article: Article;
  id: string;
  description: string;
  sameAs: readonly ArticleSpeaker[];
  independentOf: readonly { speaker: Speaker; reason: string }[];
}

export interface AnonymousSpeaker extends SpeakerLinks {
  kind: 'anonymous';
  of: Actor | undefined;
  count: number | undefined;
  reason: string | undefined;
}

export interface DocumentSpeaker extends SpeakerLinks {
  kind: 'document';
  by: Actor | undefined;
  /** How it came to be public; undefined where nobody tells. */
  release: Release | undefined;
}

export type Speaker =
  | ArticleSpeaker
  | { kind: 'actor'; actor: Actor }
  | { kind: 'outlet'; outlet: Outlet }
  /** The article’s own voice. */
  | { kind: 'author'; article: Article }
  /** “Widely blamed on”: nobody in particular. */
  | { kind: 'unattributed'; article: Article };

/** What words come through; people in a chain tell what somebody else says. */
export type ChainLink =
  | { kind: 'outlet'; outlet: Outlet }
  | { kind: 'actor'; actor: Actor }
  | ArticleSpeaker;

export interface Claim {
  kind: 'claim';
  article: Article;
  id: string;
  /** `<article>/<id>`, unique in the record. */
  key: string;
  about: About;
  speakers: readonly Speaker[];
  /** Nearest first. Empty: said to this outlet. Undefined: the article does not say. */
  chain: readonly ChainLink[] | undefined;
  stance: Stance;
  readBy: Speaker | undefined;
  accused: readonly { actor: Actor; role: Role }[];
  value: Value | undefined;
  incidents: readonly Incident[];
  scope: Scope;
  evidence: readonly Evidence[];
  basis: string | undefined;
  hedge: string | undefined;
  said: RecordDate | undefined;
  /** The date of the correction that brought the claim into its article. */
  correction: RecordDate | undefined;
  respondsTo: readonly Claim[];
  follows: readonly Claim[];
  /** What it was said after, as far as the text tells the order and no dates do. */
  after: readonly Claim[];
  conflictsWith: readonly { claim: Claim; reason: string }[];
  note: string | undefined;
  /** Whether import proposes it and no editor has confirmed it; never where drafts are left out. */
  proposed: boolean;
  /** Reverse links: the claims that name this one. */
  answeredBy: readonly Claim[];
  followedBy: readonly Claim[];
  conflictedBy: readonly { claim: Claim; reason: string }[];
}

export interface Evidence {
  quote: string;
  stance: Stance | undefined;
  hedge: string | undefined;
  translations: readonly Translation[];
  at: EvidencePlace;
}

/** Where a passage stands. `index` counts captions or body blocks from 0; `start` and `end` are UTF-16 offsets into that text. */
export interface EvidencePlace {
  part: ArticlePart;
  index: number;
  start: number;
  end: number;
}

export interface Incident {
  kind: 'incident';
  id: string;
  /** As an article’s. */
  digest: string;
  title: string;
  incidentKind: IncidentKind;
  aliases: readonly string[];
  date: RecordDate;
  place: Place | undefined;
  series: readonly Incident[];
  previous: readonly string[];
  note: string | undefined;
  draft: boolean;
  notInText: ReadonlyMap<string, string>;
  /** Reverse links: the incidents of this series, and the claims about this incident. */
  members: readonly Incident[];
  claims: readonly Claim[];
}

export interface Actor {
  kind: 'actor';
  id: string;
  name: string;
  aliases: readonly string[];
  actorKind: ActorKind;
  description: string | undefined;
  country: string | undefined;
  of: Actor | undefined;
  /** From when and until when it spoke for, or belonged to, `of`. */
  since: RecordDate | undefined;
  until: RecordDate | undefined;
  broader: readonly Actor[];
  wikidata: string | undefined;
  draft: boolean;
  /** Reverse links: who speaks for it, what is part of it, what it says and tells of others, what names it. */
  spokespeople: readonly Actor[];
  /** Outlets that are its own. */
  organs: readonly Outlet[];
  parts: readonly Actor[];
  said: readonly Claim[];
  accusedIn: readonly Claim[];
  /** Claims of unnamed people, documents and outlets of this actor. */
  saidByItsPeople: readonly Claim[];
  /** Claims of others that came through this actor. */
  relays: readonly Claim[];
  reads: readonly Claim[];
  namedIn: readonly Article[];
}

export interface Outlet {
  kind: 'outlet';
  id: string;
  name: string;
  aliases: readonly string[];
  outletKind: OutletKind;
  country: string | undefined;
  /** The actor whose own organ it is. */
  of: Actor | undefined;
  url: string | undefined;
  draft: boolean;
  /** Reverse links: what it published, what it says itself, what others have through it, what it reads into words. */
  articles: readonly Article[];
  said: readonly Claim[];
  relays: readonly Claim[];
  reads: readonly Claim[];
}
