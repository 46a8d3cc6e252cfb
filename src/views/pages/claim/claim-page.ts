import { type Caveat, caveatsOf } from '../../../analysis/caveats.ts';
import { drifts, wordingsOf } from '../../../analysis/certainty.ts';
import { type Difference, isDisagreement } from '../../../analysis/differences.ts';
import { type Relation, relationsOf } from '../../../analysis/relations.ts';
import { relationKind } from '../../../analysis/terms.ts';
import type { Claim, Evidence, Incident } from '../../../corpus/linking/graph.ts';
import { articlePart, stance } from '../../../model/vocabularies.ts';
import { type ChainDiagram, chainDiagramOf } from '../../drawings/chains/chain-diagram.ts';
import { claimPagers } from '../../navigation/pager.ts';
import { type CitationView, citationOf, citationView } from '../../phrases/citation.ts';
import { claimHeading } from '../../phrases/claim-card.ts';
import { type ClaimVoice, claimVoice } from '../../phrases/claim-voice.ts';
import { linkView, type SpeakerView, speakerViews } from '../../phrases/speaker.ts';
import { statementOf } from '../../phrases/statement.ts';
import { type TranslationView, translationViews } from '../../phrases/translation.ts';
import { accountId, anchoredOnce } from '../../shared/anchors.ts';
import { type DateText, dateText } from '../../shared/date-text.ts';
import { originalUrl } from '../../shared/original-url.ts';
import {
  directionOf,
  entryName,
  type Inline,
  type Link,
  linkOf,
  linkTo,
  quotationOf,
  quoteFrom,
  type RichText,
  recorded,
} from '../../shared/rich-text.ts';
import { ruleLink } from '../../shared/rule-links.ts';
import type { Site } from '../../shared/site.ts';
import { firstGroups } from '../../shared/truncate.ts';
import { passageUrl, urlOf } from '../../shared/urls.ts';
import { type Fact, factsOf } from './claim-facts.ts';
import { type DifferenceView, differenceView } from './difference.ts';

/** A passage within the paragraph, headline or caption it stands in. */
export interface PassageView {
  before: string;
  quote: string;
  after: string;
  part: string;
  language: string | undefined;
  direction: 'rtl' | 'ltr';
  translations: readonly TranslationView[];
  /** Our article page at the sentence, and the published article at the same words. */
  here: string;
  original: string | undefined;
}

/** One station on the way from the speaker to the article. */
export interface Station {
  role: 'speaker' | 'unnamed speaker' | 'relay' | 'article' | 'not told';
  label: string;
  name: RichText;
}

/** The first of what concerns the claim, and the way to all of it; `more` is empty where it is all shown. */
export interface Abridged<Item> {
  shown: readonly Item[];
  more: RichText;
}

export interface ClaimPage {
  url: string;
  title: string;
  description: string;
  /** The incidents it is, or may be, about, in a sentence; empty for none. */
  about: RichText;
  /** What must be known before it is taken as it stands, with the way to the rule; nothing where it is. */
  caveats: readonly { text: RichText; rule: Link }[];
  /** By which rules its certainty was compared, and other claims with it. */
  rules: Readonly<Record<'certainty' | 'relations', Link>>;
  draft: boolean;
  passages: readonly PassageView[];
  speakers: readonly SpeakerView[];
  /** Its chain among those of the claims it is compared with; nothing where there are none. */
  chains: ChainDiagram | undefined;
  /** Its chain alone; empty where it is drawn among others. */
  stations: readonly Station[];
  facts: readonly Fact[];
  wordings: readonly {
    part: string;
    quote: RichText;
    stance: string;
    hedge: RichText;
    change: string;
  }[];
  relations: Abridged<{ label: string; definition: string; voices: readonly ClaimVoice[] }>;
  differences: Abridged<DifferenceView>;
  /** What was told before and after it, of each incident it is about. */
  pagers: ReturnType<typeof claimPagers>;
  incidents: readonly { link: Link; scope: string }[];
  article: Link;
  outlet: Link | undefined;
  published: DateText | undefined;
  note: string | undefined;
  citation: CitationView;
}

/** A claim’s page; `differences` are those that it is a side of. */
export function claimPage(claim: Claim, differences: readonly Difference[], site: Site): ClaimPage {
  const { article } = claim;
  const { words } = site;
  const title = claimHeading(claim, site);
  const relations = relationsOf(claim);
  const others = relations.map(({ claim: other }) => other);
  const chains = chainDiagramOf(claim, others, site);
  return anchoredOnce({
    url: urlOf(claim, site),
    title,
    description: words.claim.description(
      quoteFrom(article, claim.evidence[0]?.quote ?? ''),
      title,
      article.source?.name ?? '',
    ),
    about: aboutLine(claim, site),
    caveats: caveatsOf(claim).map((caveat) => caveatView(caveat, site)),
    rules: {
      certainty: ruleLink('certainty', site),
      relations: ruleLink('one-side-one-origin', site),
    },
    draft: article.draft,
    passages: claim.evidence.map((evidence, index) => passageView(evidence, claim, index, site)),
    speakers: speakerViews(claim, site),
    chains,
    stations: chains ? [] : stationsOf(claim, site),
    facts: factsOf(claim, site),
    wordings: wordingViews(claim, site),
    relations: relationViews(claim, relations, site),
    differences: differencesOf(claim, differences, site),
    pagers: claimPagers(claim, site),
    incidents: claim.incidents.map((incident) => ({
      link: linkTo(incident, site),
      scope: scopeText(claim, incident, site),
    })),
    article: { ...linkTo(article, site), href: passageUrl(claim, 0, site) },
    outlet: article.source && linkTo(article.source, site),
    published: article.date && dateText(article.date, site),
    note: recorded(claim.note, site),
    citation: citationView(citationOf(claim, site), site),
  });
}

function caveatView(found: Caveat, site: Site): ClaimPage['caveats'][number] {
  const { caveats } = site.words.claim;
  const linked = (claim: Claim) => linkOf(statementOf(claim, site), urlOf(claim, site));
  switch (found.kind) {
    case 'taken back':
    case 'taken back in part':
      return { text: caveats[found.kind](linked(found.by)), rule: ruleLink('retraction', site) };
    case 'said before':
      return {
        text: caveats[found.kind](linkTo(found.incident, site)),
        rule: ruleLink('before-it-happened', site),
      };
    case 'firmer':
    case 'weaker':
    case 'names more':
      return {
        text: caveats[found.kind](linked(found.than)),
        rule: ruleLink('what-a-relay-adds', site),
      };
  }
}

/** More than these would be no line any more. */
const MOST_INCIDENTS = 5;

function aboutLine({ incidents, scope }: Claim, site: Site): RichText {
  const { claim: words, counts } = site.words;
  if (incidents.length === 0) return [];
  const shown = incidents.slice(0, MOST_INCIDENTS);
  const others = incidents.length - shown.length;
  const named = shown.map((incident): RichText => {
    const link = linkTo(incident, site);
    return incident.incidentKind === 'series' ? words.theSeries(link) : [link];
  });
  return words.aboutLine[scope](others > 0 ? [...named, [counts.others(others)]] : named);
}

function scopeText({ scope }: Claim, { incidentKind }: Incident, { words }: Site): string {
  const { surely, maybe, series } = words.claim.incident;
  if (scope === 'ambiguous') return maybe;
  return incidentKind === 'series' ? series : surely;
}

function passageView(evidence: Evidence, claim: Claim, index: number, site: Site): PassageView {
  const { article } = claim;
  const { part, start, end } = evidence.at;
  const text = textAt(evidence, claim);
  return {
    before: text.slice(0, start),
    quote: text.slice(start, end),
    after: text.slice(end),
    part: site.words.claim.inPart(part),
    language: article.language,
    direction: directionOf(article.language),
    translations: translationViews(evidence, site),
    here: passageUrl(claim, index, site),
    original: originalUrl(article, evidence),
  };
}

function textAt({ at: { part, index } }: Evidence, { article }: Claim): string {
  if (part === 'title') return article.title ?? '';
  if (part === 'subtitle') return article.subtitle ?? '';
  return (part === 'caption' ? article.captions[index] : article.body.blocks[index]?.text) ?? '';
}

/** From the speaker, through every outlet and document the article names, to the article. */
function stationsOf(claim: Claim, site: Site): Station[] {
  const { station } = site.words.claim;
  const { article, chain } = claim;
  const isOwnVoice = claim.speakers.every(({ kind }) => kind === 'author');
  const speakers = speakerViews(claim, site);
  const labels = new Set(speakers.map(({ label }) => label));
  const speaker: Station = {
    role: speakers.every(({ kind }) => kind === 'unnamed') ? 'unnamed speaker' : 'speaker',
    label: [...labels].join(site.words.punctuation.comma),
    name: site.words.grammar.and(speakers.map(({ name }) => name)),
  };
  const relays = [...(chain ?? [])].reverse().map(
    (link): Station => ({
      role: 'relay',
      label: station[link.kind],
      name: [linkView(link, site)],
    }),
  );
  const untold: Station[] =
    chain || isOwnVoice
      ? []
      : [{ role: 'not told', label: station.notTold, name: [site.words.chains.untold] }];
  const outlet: Inline[] = article.source ? [linkTo(article.source, site), ': '] : [];
  return [
    speaker,
    ...relays,
    ...untold,
    {
      role: 'article',
      label: station.article,
      name: [...outlet, { ...linkTo(article, site), href: passageUrl(claim, 0, site) }],
    },
  ];
}

/** Nothing where every passage puts it as the speaker does. */
function wordingViews(claim: Claim, { words }: Site): ClaimPage['wordings'] {
  if (!drifts(claim)) return [];
  return wordingsOf(claim).map((wording) => ({
    part: words.term(articlePart, wording.evidence.at.part).label,
    quote: quotationOf(claim.article, wording.evidence.quote),
    stance: words.term(stance, wording.stance).label,
    hedge: quotationOf(claim.article, wording.hedge),
    change: words.claim.change[wording.change],
  }));
}

function relationViews(
  claim: Claim,
  relations: readonly Relation[],
  site: Site,
): ClaimPage['relations'] {
  const kinds = Map.groupBy(relations, ({ kind }) => kind);
  const groups = [...kinds].map(([kind, own]) => ({
    ...site.words.term(relationKind, kind),
    claims: own.map(({ claim: other }) => other),
  }));
  const { shown, cutFrom } = firstGroups(groups);
  const aspect = claim.about === 'attribution' ? 'who-says-who' : accountId(claim.about);
  const place = claim.scope === 'ambiguous' ? 'ambiguous' : aspect;
  return {
    shown: shown.map(({ label, definition, claims }) => ({
      label,
      definition,
      voices: claims.map((other) => claimVoice(other, site)),
    })),
    more:
      cutFrom === undefined
        ? []
        : seeAllLink(site.words.counts.claims(cutFrom), claim, place, site),
  };
}

function differencesOf(
  claim: Claim,
  differences: readonly Difference[],
  site: Site,
): ClaimPage['differences'] {
  const { counts } = site.words;
  const groups = differences.map((found) => ({ found, claims: fromBothSides(found, claim) }));
  const { shown, cutFrom } = firstGroups(groups);
  const counted = shown.length < groups.length ? differences.filter(isDisagreement).length : 0;
  const all = counted > 0 ? counts.differences(counted) : counts.claims(cutFrom ?? 0);
  return {
    shown: shown.map(({ found, claims }) => differenceView(narrowed(found, claims), site)),
    more: cutFrom === undefined ? [] : seeAllLink(all, claim, 'differences', site),
  };
}

/** The claim, then what contradicts it, then what is contradicted beside it. */
function fromBothSides({ sides: [a, b] }: Difference, claim: Claim): Claim[] {
  return [...new Set([claim, ...(a.includes(claim) ? [...b, ...a] : [...a, ...b])])];
}

function narrowed(found: Difference, claims: readonly Claim[]): Difference {
  const kept = new Set(claims);
  const [a, b] = found.sides;
  return {
    ...found,
    sides: [a.filter((claim) => kept.has(claim)), b.filter((claim) => kept.has(claim))],
  };
}

/** The pages of its incidents, which have all of something that a claim’s page shows a part of. */
function seeAllLink(all: string, { incidents }: Claim, place: string, site: Site): RichText {
  const ways = incidents.map((incident) => [
    { text: entryName(incident), href: `${urlOf(incident, site)}#${place}` },
  ]);
  return site.words.lists.allOnPages(all, ways);
}
