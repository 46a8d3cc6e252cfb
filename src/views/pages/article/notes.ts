import type { Claim } from '../../../corpus/linking/graph.ts';
import { type Force, stanceTerm } from '../../../model/vocabularies.ts';
import { changeOf, claimTitle } from '../../phrases/claim-card.ts';
import { predicateUnderTopic } from '../../phrases/predicate.ts';
import { pathOf, type SpeakerView, speakerViews } from '../../phrases/speaker.ts';
import { type TranslationView, translationViews } from '../../phrases/translation.ts';
import {
  type Link,
  linkTo,
  listed,
  plain,
  type Quote,
  quoteFrom,
  type RichText,
  recorded,
} from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { urlOf } from '../../shared/urls.ts';
import type { Mark } from './marks.ts';
import type { ClaimPassage } from './passages.ts';

/** What one voice says in one piece of an article: who it is and how it got there, then what of. */
export interface NoteGroup extends VoiceView {
  subjects: readonly Subject[];
}

interface VoiceView {
  speakers: readonly SpeakerView[];
  path: RichText;
}

/** The claims of a voice about the same incidents that it knows from the same. */
interface Subject extends SubjectView {
  notes: readonly Note[];
}

interface SubjectView {
  /** “on” them, or “may be on” where the text does not tell which is meant; empty for none. */
  incidents: RichText;
  /** How the speakers know, in the article’s words; nothing where it does not say. */
  basis: Quote | undefined;
}

/** One claim, beside the piece of the article that it stands in. */
export interface Note {
  /** The fragment of the note, permanent as the claim’s own. */
  id: string;
  /** The class that it shares with the marks it explains; empty for none. */
  tie: string;
  number: number;
  /** Leads to the first of the passages it explains. */
  passage: string;
  /** What it speaks of, leading to the claim. */
  topic: Link;
  predicate: RichText;
  force: Force;
  hedge: Quote | undefined;
  /** How these passages put it, where that differs from the speaker; empty for nothing to tell. */
  change: RichText;
  /** Which of the claim’s passages stand here and the way to the next, where not all of them do. */
  passages: { text: string; next: Link } | undefined;
  /** These passages in other languages. */
  translations: readonly TranslationView[];
  /** The editors’ on the claim, beside its first passage. */
  editors: string | undefined;
  /** Whether no editor has confirmed the claim yet. */
  proposed: boolean;
}

/** How many claims of one piece can be tied to their notes: as many as the style sheet has rules for. */
const TIES = 16;

/** The claims that a piece of an article carries, by who makes them. */
export function notesOn(passages: readonly ClaimPassage[], site: Site): NoteGroup[] {
  const ties = tiesOf(passages);
  const claims = [...Map.groupBy(passages, ({ claim }) => claim)];
  return alike(claims, ([claim]) => voiceOf(claim, site)).map(([voice, own]) => ({
    ...voice,
    subjects: alike(own, ([claim]) => subjectOf(claim, site)).map(([subject, these]) => ({
      ...subject,
      notes: these.map(([claim, at]) => noteOn(claim, at, ties.get(claim) ?? '', site)),
    })),
  }));
}

/** Things by what they show, in the order in which each is met first. */
function alike<Thing, Shown>(
  things: readonly Thing[],
  show: (thing: Thing) => Shown,
): [Shown, Thing[]][] {
  const groups = new Map<string, [Shown, Thing[]]>();
  for (const thing of things) {
    const shown = show(thing);
    const key = JSON.stringify(shown);
    const group = groups.get(key) ?? [shown, []];
    group[1].push(thing);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The passages of one piece of an article as marks, each with the number of the block it stands in. */
export function marksIn(
  passages: readonly ClaimPassage[],
  site: Site,
): { block: number; mark: Omit<Mark, 'lane'> }[] {
  const ties = tiesOf(passages);
  return passages.map((passage) => {
    const { at } = passage.wording.evidence;
    const note = noteId(passages.filter(({ claim }) => claim === passage.claim));
    const tie = ties.get(passage.claim) ?? '';
    return { block: at.index, mark: { ...markOf(passage, site), note, tie } };
  });
}

function markOf(passage: ClaimPassage, site: Site): Omit<Mark, 'lane' | 'note' | 'tie'> {
  const { claim, wording, id, number, turn, of } = passage;
  const { start, end } = wording.evidence.at;
  return {
    id,
    start,
    end,
    number,
    label: site.words.margin.claim(number, turn, of, claimTitle(claim, site)),
    force: stanceTerm(wording.stance).force,
    weight: claim.about === 'attribution' ? 'strong' : 'light',
  };
}

function tiesOf(passages: readonly ClaimPassage[]): ReadonlyMap<Claim, string> {
  const claims = new Set(passages.map(({ claim }) => claim));
  return new Map([...claims].slice(0, TIES).map((claim, index) => [claim, `k${index + 1}`]));
}

// A claim’s id has no full stop in it, so no passage of another claim is called so.
const noteId = ([first]: readonly ClaimPassage[]) => `${first?.id}.note`;

function voiceOf(claim: Claim, site: Site): VoiceView {
  return {
    speakers: speakerViews(claim, site),
    path: pathOf(claim, site),
  };
}

function subjectOf({ incidents, scope, basis, article }: Claim, site: Site): SubjectView {
  const { margin } = site.words;
  const links = incidents.map((incident): RichText => [linkTo(incident, site)]);
  return {
    incidents: links.length > 0 ? margin.scope[scope](links) : [],
    basis: basis === undefined ? undefined : quoteFrom(article, basis),
  };
}

function noteOn(claim: Claim, own: readonly ClaimPassage[], tie: string, site: Site): Note {
  const [first] = own;
  return {
    id: noteId(own),
    tie,
    number: first?.number ?? 0,
    passage: `#${first?.id}`,
    topic: {
      text: site.words.saying.topic(claim.about),
      href: urlOf(claim, site),
    },
    predicate: predicateUnderTopic(claim, site),
    force: stanceTerm(claim.stance).force,
    hedge: claim.hedge === undefined ? undefined : quoteFrom(claim.article, claim.hedge),
    change: changesIn(own, site),
    passages: passagesText(own, site),
    translations: own.flatMap(({ wording }) => translationViews(wording.evidence, site)),
    editors: first?.turn === 1 ? recorded(claim.note, site) : undefined,
    proposed: claim.proposed,
  };
}

function changesIn(own: readonly ClaimPassage[], { words }: Site): RichText {
  const changes = own.map(({ claim, wording }) => changeOf(wording, claim, words));
  return listed([...new Map(changes.map((change) => [plain(change), change])).values()], words);
}

function passagesText(own: readonly ClaimPassage[], { words }: Site): Note['passages'] {
  const last = own.at(-1);
  if (!last || own.length === last.of) return undefined;
  const { passages, next, first } = words.margin;
  return {
    text: passages(
      own.map(({ turn }) => turn),
      last.of,
    ),
    next: { text: last.turn === last.of ? first : next, href: `#${last.next}` },
  };
}
