import { isNobodysSilence } from '../../analysis/speaks-for.ts';
import type { OriginKind } from '../../analysis/terms.ts';
import type { Article, ChainLink, Claim, Speaker } from '../../corpus/linking/graph.ts';
import { isPluralName, readDescription } from '../../words/descriptions.ts';
import { type Inline, linkTo, type Quote, quoteFrom, type RichText } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';

/** How a page shows a speaker: by name, or in the article’s own words where there is none. */
export interface SpeakerView {
  kind: OriginKind | 'nobody';
  /** What readers must know beside the name: “unnamed”, “in its own voice”. */
  label: string;
  name: RichText;
  /** The same as a sentence begins with it: “The United States”. */
  called: RichText;
  /** The actor it belongs to, where it is not itself one. */
  of: RichText;
  /** Why it is not named, in the article’s words. */
  reason: Quote | undefined;
}

/** A speaker as a page shows it: its name or the article’s words for it, how it is known, and to whom it belongs. */
export function speakerView(speaker: Speaker, site: Site): SpeakerView {
  const { speakers: words } = site.words;
  const view = (
    kind: SpeakerView['kind'],
    name: RichText,
    of: RichText = [],
    reason?: Quote,
  ): SpeakerView => ({
    kind,
    label: words.kind[kind],
    name,
    called: site.words.grammar.begun(namedIn(name, site)),
    of,
    reason,
  });
  switch (speaker.kind) {
    case 'actor':
      return view(
        'named',
        [linkTo(speaker.actor, site)],
        speaker.actor.of ? words.named(linkTo(speaker.actor.of, site)) : [],
      );
    case 'outlet':
      return {
        ...view('own voice', [linkTo(speaker.outlet, site)]),
        label: isSeveral(speaker) ? words.ownVoices : words.kind['own voice'],
      };
    case 'author':
      return speaker.article.source
        ? speakerView({ kind: 'outlet', outlet: speaker.article.source }, site)
        : view('own voice', [words.theArticle]);
    case 'anonymous':
      return view(
        'unnamed',
        [quoteFrom(speaker.article, speaker.description)],
        speaker.of ? words.named(linkTo(speaker.of, site)) : [],
        speaker.reason === undefined ? undefined : quoteFrom(speaker.article, speaker.reason),
      );
    case 'document':
      return view(
        'document',
        [quoteFrom(speaker.article, speaker.description)],
        speaker.by ? words.named(linkTo(speaker.by, site)) : [],
      );
    case 'unattributed':
      return view('nobody', [words.somebody]);
  }
}

/** A name, or other words for somebody, as they stand within a sentence: “the United States”. */
export function namedIn(name: RichText, site: Site): RichText {
  const [first, ...others] = name;
  const isName = typeof first === 'object' && 'href' in first && others.length === 0;
  return isName ? site.words.speakers.named(first) : name;
}

/** A speaker as a sentence names it: “the United States”, “two senior officials”. */
export function speakerPhrase(speaker: Speaker, site: Site): RichText {
  return namedIn(speakerView(speaker, site).name, site);
}

/** The speakers of a claim, each as a page shows it; where nobody is reported to speak, nobody. */
export function speakerViews(claim: Claim, site: Site): SpeakerView[] {
  const isNobody = isNobodysSilence(claim);
  const nobody: RichText = [site.words.speakers.nobodyAtAll];
  return claim.speakers.map((speaker, index) => {
    const view = speakerView(speaker, site);
    if (isNobody) return { ...view, label: '', name: nobody, called: nobody };
    return index === 0 ? view : { ...view, called: namedIn(view.name, site) };
  });
}

/** All speakers of a claim as one phrase: “a and b”. */
export function speakersOf(claim: Claim, site: Site): RichText {
  const { speakers } = claim;
  if (isNobodysSilence(claim)) return [site.words.speakers.nobodyAtAll];
  const names = speakers.map((speaker) => speakerPhrase(speaker, site));
  return names.length > 1 ? site.words.speakers.together(names) : names.flat();
}

/** The outlet that publishes an article, as a sentence names it. */
export function outletPhrase({ source }: Article, site: Site): RichText {
  const { named, theArticle } = site.words.speakers;
  return source ? named(linkTo(source, site)) : [theArticle];
}

/**
 * Whether a verb stands in the singular or the plural after these speakers. Where an article does not
 * count its unnamed people, the noun of their description decides.
 */
export function voicesOf(speakers: readonly Speaker[]): 'one' | 'many' {
  const [speaker, ...others] = speakers;
  if (others.length > 0 || !speaker) return 'many';
  return isSeveral(speaker) ? 'many' : 'one';
}

function isSeveral(speaker: Speaker): boolean {
  if (speaker.kind === 'actor')
    return speaker.actor.actorKind === 'group' || isPluralName(speaker.actor.name);
  if (speaker.kind === 'outlet') return speaker.outlet.outletKind === 'collective';
  if (speaker.kind === 'author') return speaker.article.source?.outletKind === 'collective';
  if (speaker.kind !== 'anonymous') return false;
  if (speaker.count !== undefined) return speaker.count > 1;
  // Where nothing in an article’s words tells, there may be several.
  return readDescription(speaker.description, speaker.article.language).isSeveral ?? true;
}

/** A speaker’s words without links. */
export function speakerName(speaker: Speaker, { words }: Site): string {
  if (speaker.kind === 'actor') return speaker.actor.name;
  if (speaker.kind === 'outlet') return speaker.outlet.name;
  if (speaker.kind === 'author') return speaker.article.source?.name ?? words.speakers.theArticle;
  return speaker.kind === 'unattributed' ? words.speakers.nobody : speaker.description;
}

/** What words came through, as a page shows it: by name, or in the article’s own words. */
export function linkView(link: ChainLink, site: Site): Inline {
  if (link.kind === 'outlet') return linkTo(link.outlet, site);
  if (link.kind === 'actor') return linkTo(link.actor, site);
  return quoteFrom(link.article, link.description);
}

/** What words came through, as a sentence names it. */
export function linkPhrase(link: ChainLink, site: Site): RichText {
  return namedIn([linkView(link, site)], site);
}

/** How a claim reached its article: “via AP”, “to this outlet”, or that the article does not say. */
export function pathOf(claim: Claim, site: Site): RichText {
  const { speakers: words } = site.words;
  const { chain, article, speakers } = claim;
  if (speakers.every(({ kind }) => kind === 'author' || kind === 'unattributed')) return [];
  if (!chain) return [words.notTold];
  const [nearest, ...further] = chain.map((link) => linkPhrase(link, site));
  if (nearest !== undefined) return words.through(nearest, further);
  // An outlet that is quoted in its own words was read, not spoken to.
  if (speakers.every(({ kind }) => kind === 'outlet')) return [];
  return article.source ? words.to(outletPhrase(article, site)) : [words.toThisOutlet];
}

/** “via AP, from a report”; nothing where a claim did not pass through anybody. */
export function relayOf(claim: Claim, site: Site): RichText {
  return claim.chain && claim.chain.length > 0 ? pathOf(claim, site) : [];
}
