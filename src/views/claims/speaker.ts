import { reachedBy } from '../../analysis/origins.ts';
import type { OriginKind } from '../../analysis/terms.ts';
import type { ChainLink, Claim, Speaker } from '../../corpus/graph.ts';
import { linkTo, type Piece, type Quote, quoteFrom, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';

/** How a page shows a speaker: by name, or in the article’s own words where there is none. */
export interface SpeakerView {
  kind: OriginKind | 'nobody';
  /** What readers must know beside the name: “unnamed”, “in its own voice”. */
  label: string;
  name: Sentence;
  /** The actor it belongs to, where it is not itself one. */
  of: Sentence;
  /** Why it is not named, in the article’s words. */
  reason: Quote | undefined;
}

export function speakerView(speaker: Speaker, site: Site): SpeakerView {
  const { speakers: words } = site.words;
  const view = (
    kind: SpeakerView['kind'],
    name: Sentence,
    of: Sentence = [],
    reason?: Quote,
  ): SpeakerView => ({
    kind,
    label: words.kind[kind],
    name,
    of,
    reason,
  });
  switch (speaker.kind) {
    case 'actor':
      return view(
        'named',
        [linkTo(speaker.actor, site)],
        speaker.actor.of ? [linkTo(speaker.actor.of, site)] : [],
      );
    case 'outlet':
      return {
        ...view('own voice', [linkTo(speaker.outlet, site)]),
        label: isSeveral(speaker) ? words.ownVoices : words.kind['own voice'],
      };
    case 'author':
      return view(
        'own voice',
        speaker.article.source ? [linkTo(speaker.article.source, site)] : [words.theArticle],
      );
    case 'anonymous':
      return view(
        'unnamed',
        [quoteFrom(speaker.article, speaker.description)],
        speaker.of ? [linkTo(speaker.of, site)] : [],
        speaker.reason === undefined ? undefined : quoteFrom(speaker.article, speaker.reason),
      );
    case 'document':
      return view(
        'document',
        [quoteFrom(speaker.article, speaker.description)],
        speaker.by ? [linkTo(speaker.by, site)] : [],
      );
    case 'unattributed':
      return view('nobody', [words.somebody]);
  }
}

/** All speakers of a claim as one phrase: “a and b”. */
export function speakersOf({ speakers }: Claim, site: Site): Sentence {
  const names = speakers.map((speaker) => speakerView(speaker, site).name);
  return names.length > 1 ? site.words.speakers.together(names) : names.flat();
}

/**
 * Whether a verb stands in the singular or the plural after these speakers. Where an article does not
 * count its unnamed people, a plural word in their description decides.
 */
export function numberOf(speakers: readonly Speaker[]): 'one' | 'many' {
  const [speaker, ...others] = speakers;
  if (others.length > 0 || !speaker) return 'many';
  return isSeveral(speaker) ? 'many' : 'one';
}

function isSeveral(speaker: Speaker): boolean {
  if (speaker.kind === 'actor') return speaker.actor.actorKind === 'group';
  if (speaker.kind === 'outlet') return speaker.outlet.outletKind === 'collective';
  if (speaker.kind !== 'anonymous') return false;
  if (speaker.count !== undefined) return speaker.count > 1;
  return (
    !/^(?:an?|one|another)\s/iu.test(speaker.description) && /\p{L}s\b/u.test(speaker.description)
  );
}

/** A speaker’s words without links. */
export function speakerName(speaker: Speaker, { words }: Site): string {
  if (speaker.kind === 'actor') return speaker.actor.name;
  if (speaker.kind === 'outlet') return speaker.outlet.name;
  if (speaker.kind === 'author') return speaker.article.source?.name ?? words.speakers.theArticle;
  return speaker.kind === 'unattributed' ? words.speakers.nobody : speaker.description;
}

export function linkView(link: ChainLink, site: Site): Piece {
  return link.kind === 'outlet'
    ? linkTo(link.outlet, site)
    : quoteFrom(link.article, link.description);
}

/** How a claim reached its article: “through AP”, “to this outlet”, or that the article does not say. */
export function pathOf(claim: Claim, site: Site): Sentence {
  const { speakers: words } = site.words;
  const { chain, article, speakers } = claim;
  if (speakers.every(({ kind }) => kind === 'author' || kind === 'unattributed')) return [];
  if (!chain) return [words.notTold];
  const [nearest, ...further] = chain.map((link) => linkView(link, site));
  if (nearest !== undefined) return words.through(nearest, further);
  // An outlet that is quoted in its own words was read, not spoken to.
  if (speakers.every(({ kind }) => kind === 'outlet')) return [];
  return article.source ? words.to(linkTo(article.source, site)) : [words.toThisOutlet];
}

/** “through AP, from a report”; nothing where a claim did not pass through anybody. */
export function relayOf(claim: Claim, site: Site): Sentence {
  return claim.chain && claim.chain.length > 0 ? pathOf(claim, site) : [];
}

/** The outlet that had it from the speaker, or failing that the one that reports it. */
export function carrierOf(claim: Claim, site: Site): { key: string; phrase: Sentence } {
  const { speakers: words } = site.words;
  const { source } = claim.article;
  const outlet = reachedBy(claim);
  if (outlet)
    return { key: `through ${outlet.id}`, phrase: words.through(linkTo(outlet, site), []) };
  return {
    key: `in ${source?.id}`,
    phrase: source ? words.asReported(linkTo(source, site)) : [],
  };
}
