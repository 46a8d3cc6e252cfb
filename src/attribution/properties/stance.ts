import type { Stance } from '../../model/vocabularies.ts';
import { nationCalled } from '../lexicon/demonyms.ts';
import { words } from '../lexicon/words.ts';
import type { Speaker } from '../relations/attribution.ts';
import type { AttributionSpans } from '../relations/attribution-spans.ts';

/** What decides a stance: the cue’s words, and the first words of what is said. */
export interface StanceSigns {
  relation: AttributionSpans;
  source: string;
  cue: string;
  content: string;
  speaker: Speaker;
  quotation: 'direct' | 'indirect' | 'mixed';
}

const confirming = words(
  'confirm acknowledge admit concede corroborate verify affirm reaffirm confess',
);
const suspecting = words(
  'suspect believe think fear assume presume suppose speculate guess surmise estimate conjecture suspicion belief suggest',
);
const hinting = words('hint insinuate intimate allude imply');
const reading = words('take interpret read see view regard perceive');
const denying = words('deny denial');
const disputing = words('dispute refute rebut contradict reject dismiss counter');
const withdrawing = words('retract recant withdraw');
const withholding = words(
  'confirm say identify release disclose reveal specify provide elaborate name give announce',
);
const declining = words('decline refuse');
const admissions =
  /\b(?:admission|acknowledgement|acknowledgment|confirmation|hint|sign|signal|indication|suggestion)\b/iu;

/** How the speaker stands to what is said: the first of these that fits, and otherwise `asserts`. */
export function stanceOf(signs: StanceSigns): Stance {
  return stances.find(([, fits]) => fits(signs))?.[0] ?? 'asserts';
}

type Fits = (signs: StanceSigns) => boolean;

const comments = /^to (?:comment|answer|discuss|respond|say|elaborate|speak)/u;
const answers = /\b(?:respond|reply|return|answer)/u;
const beliefs =
  /^(?:that )?(?:they|he|she|it|we|I) (?:also )?(?:believed?|suspect(?:ed)?|think|thought)\b/u;
const chances =
  /\b(?:(?:may|might) (?:well )?(?:have|be)|could (?:well )?have|probably|likely|possibly)\b/u;
const BEGINNING = 80;

const stances: readonly [Stance, Fits][] = [
  ['neither-confirms-nor-denies', ({ relation }) => relation.lemma === 'neither confirm nor deny'],
  ['declines-to-comment', ({ content }) => /^[“"'‘]?no comment\b/iu.test(content)],
  [
    'declines-to-comment',
    ({ relation, content }) => declining.has(relation.lemma) && comments.test(content),
  ],
  ['declines-to-comment', ({ content }) => /^\P{L}*no comment\P{L}*$/iu.test(content)],
  ['declines-to-comment', (signs) => isSilent(signs) && answers.test(signs.cue)],
  ['no-comment', isSilent],
  [
    'no-comment',
    ({ relation }) => relation.polarity === 'negative' && withholding.has(relation.lemma),
  ],
  ['suspects', ({ content }) => beliefs.test(content)],
  [
    'retracts',
    ({ relation, cue }) => withdrawing.has(relation.lemma) || /\b(?:took|walked) back\b/u.test(cue),
  ],
  ['denies', (signs) => denying.has(signs.relation.lemma) && isAboutSelf(signs)],
  [
    'disputes',
    ({ relation, cue }) =>
      [denying, disputing].some((verbs) => verbs.has(relation.lemma)) || /\bruled out\b/u.test(cue),
  ],
  ['hints', (signs) => isReading(signs) || hinting.has(signs.relation.lemma)],
  ['admits', (signs) => confirming.has(signs.relation.lemma) && claimsOwn(signs)],
  ['claims-own', claimsOwn],
  ['confirms', ({ relation }) => confirming.has(relation.lemma)],
  ['suspects', ({ relation }) => suspecting.has(relation.lemma)],
  ['suspects', ({ content }) => chances.test(content.slice(0, BEGINNING))],
];

function isSilent({ relation, source, cue }: StanceSigns): boolean {
  if (!/\b(?:comment|respond|reply|answer|return)/u.test(cue)) return false;
  return relation.polarity === 'negative' || /^(?:neither|no|nobody|none)\b/iu.test(source);
}

/** Whether somebody takes something for an admission: what the speaker meant is another’s reading. */
export function isReading({
  relation,
  content,
}: Pick<StanceSigns, 'relation' | 'content'>): boolean {
  return reading.has(relation.lemma) && /\bas an? /u.test(content) && admissions.test(content);
}

const ownPart =
  /^(?:that )?(?:(?:it|he|she|they|any|its|his|her|their|having|responsibility|involvement|being|the (?:charge|allegation|accusation|claim|report)s?)\b)/iu;

/** Whether what is denied is the speaker’s own part in it. */
function isAboutSelf({ content, speaker }: StanceSigns): boolean {
  if (ownPart.test(content)) return true;
  return 'name' in speaker && content.includes(speaker.name);
}

const ownDeed =
  /\b(?:[Ww]e|I)(?:['’](?:re|ve|m|ll))?(?: (?:will|have|are|am|were|was|currently|also|not only))*,? (?:act(?:ed|ing|s)?|struck|strike|attack(?:ed|ing)?|hit|bomb(?:ed|ing)?|kill(?:ed|ing)?|destroy(?:ed|ing)?|launch(?:ed|ing)?|carried out|conduct(?:ed|ing)?|gave|given|order(?:ed)?|shot)\b/u;

const ownBlame = /\b(?:I|[Ww]e) (?:take|took|get|accept|bear|claim) (?:\w+ ){0,2}responsibility\b/u;

/** “admitted that it had …”, “We act against them”, an official of the state whose army is said to have done it. */
function claimsOwn({ relation, content, cue, speaker, quotation }: StanceSigns): boolean {
  if (relation.lemma === 'ask') return false;
  if (/\bresponsib/u.test(content) && /\bclaim/u.test(cue)) return true;
  if (
    confirming.has(relation.lemma) &&
    /^(?:that )?(?:it|he|she|they|having|its|his|their)\b/u.test(content) &&
    (relation.lemma !== 'confirm' || ownAct.test(content))
  )
    return true;
  if (relation.lemma === 'claim' && relation.voice === 'passive') return true;
  if (quotation === 'direct' && (ownDeed.test(content) || ownBlame.test(content))) return true;
  const self = affiliationOf(speaker);
  return (
    self !== undefined &&
    relation.polarity === 'positive' &&
    /\b(?:has|have|will|had)\b/u.test(content) &&
    startsWith(content, self) &&
    ownAct.test(content)
  );
}

const ownAct =
  /\b(?:carried out|conduct(?:ed)?|struck|attacked|bombed|hit|killed|destroyed|act|provided|launched)\b/u;

/** The state or body whose own deeds a speaker can admit. */
function affiliationOf(speaker: Speaker): string | undefined {
  if (speaker.kind === 'actor') return speaker.of ?? speaker.name;
  return speaker.kind === 'anonymous' ? speaker.of : undefined;
}

function startsWith(content: string, state: string): boolean {
  const first = content.replace(/^(?:that )?(?:the )?/iu, '').split(/\s/u)[0] ?? '';
  return first === state || nationCalled(first) === state;
}
