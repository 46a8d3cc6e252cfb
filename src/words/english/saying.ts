import type { Count } from '../../model/claim.ts';
import type { About, Force, Role, Stance, TollCategory } from '../../model/vocabularies.ts';
import { stanceTerm, tollCategory } from '../../model/vocabularies.ts';
import type { Term } from '../../model/vocabulary.ts';
import { plain, type Quote, type RichText } from '../sentences/rich-text.ts';
import type { NamedRole, Said, Saying, Voices } from '../sentences/saying.ts';
import { accusations, deeds } from './deeds.ts';
import { and, begun, number } from './grammar.ts';
import { causeCalled, topic } from './values.ts';

const verb = (stance: Stance, voices: Voices) => stanceTerm(stance).verb[voices];

/** How the verb of a stance takes what is or may be so. */
const conjunctions: Record<Force, string> = {
  affirms: ' that ',
  denies: ' that ',
  withholds: ' that ',
  silent: ' on whether ',
  reading: ' ',
  withdraws: ' on whether ',
};

/** The verb with what takes a clause behind it: “says ”, “confirms that ”, “is taken by x to mean that ”. */
function saysThat({ stance, voices, readBy, takesBack }: Saying): RichText {
  const one = voices === 'one';
  if (takesBack) {
    const what = takesBack === 'a denial' ? 'denial' : 'statement';
    return [one ? `takes back its ${what} that ` : `take back their ${what} that `];
  }
  if (readBy) return [one ? 'is taken by ' : 'are taken by ', ...readBy, ' to mean that '];
  if (stance === 'retracts')
    return [one ? 'takes back what it said on whether ' : 'take back what they said on whether '];
  const verb = verbOf(stance, voices);
  return [isSaid(stance) ? `${verb} ` : `${verb}${conjunctions[stanceTerm(stance).force]}`];
}

/** Whether the verb is “say”, behind which English needs no “that”. */
const isSaid = (stance: Stance) => ['asserts', 'suspects', 'claims-own'].includes(stance);

/** What is supposed is said to be possible; whoever claims a deed for somebody else says that they did it. */
function verbOf(stance: Stance, voices: Voices): string {
  return verb(isSaid(stance) ? 'asserts' : stance, voices);
}

const isSupposed = (stance: Stance) => stance === 'suspects';

/** “says that Israel did it”, “says that Israel may have done it”. */
function accusing(how: Saying, accused: readonly NamedRole[]): RichText {
  return [
    ...saysThat(how),
    ...accusations(accused, isSupposed(how.stance) ? 'supposed' : 'stated'),
  ];
}

/** What somebody says of its own part: “denies ordering it”, “claims responsibility for it”. */
function ofItself({ stance, voices }: Saying, roles: readonly Role[]): RichText {
  const { force } = stanceTerm(stance);
  const onlyDid = roles.every((role) => role === 'executed');
  const part = onlyDid ? (['it'] as const) : deeds(roles, 'own');
  if (stance === 'claims-own') return [`${verb(stance, voices)} for `, ...part];
  if (force === 'silent') return [verb(stance, voices)];
  if (force === 'withholds' && onlyDid) return [verb(stance, voices), ' it'];
  if (force === 'withdraws')
    return [voices === 'one' ? 'takes back what it said of it' : 'take back what they said of it'];
  if (stance === 'asserts')
    return [voices === 'one' ? 'speaks of ' : 'speak of ', ...deeds(roles, 'own')];
  return [verb(stance, voices), ' ', ...deeds(roles, 'own')];
}

/** What a value is told with, apart from words of the list: dates and tolls have verbs of their own. */
type ValueSaid = Extract<Said, { kind: 'value' }>;

/** “says it was an attack”, “counts 7 killed”, “disputes that the target was …”; “says this about the target” beside the words. */
function ofValue(how: Saying, { about, value, listed }: ValueSaid): RichText {
  const { stance, voices, readBy } = how;
  const one = voices === 'one';
  if (listed)
    return [
      ...saysThat(how),
      'it ',
      isSupposed(stance) ? 'may have been' : 'was',
      ` ${causeCalled(value)}`,
    ];
  if (stance === 'asserts' && about === 'toll') return [`${one ? 'counts' : 'count'} ${value}`];
  if (stance === 'asserts' && about === 'date')
    return [`${one ? 'dates' : 'date'} it ${isSpan(value) ? '' : 'to '}${value}`];
  const { force } = stanceTerm(stance);
  if (about === 'occurrence' || about === 'other' || about === 'basis') return ofWords(how, about);
  if (isSupposed(stance)) return ofThis(how);
  if (readBy || force === 'affirms') return [...ofWords(how, about), ` about ${topic(about)}`];
  return [...saysThat(how), `${topic(about)} was ${value}`];
}

const isSpan = (date: string) => /^(?:from|since|until|some time|at an unknown)\b/u.test(date);

/** What is said in words that stand beside: “says this”, “confirms this”; of what happened at all, “says so”. */
function ofWords(how: Saying, about: About): RichText {
  if (!isSaid(how.stance) || isSupposed(how.stance) || about === 'occurrence') return ofThis(how);
  return [`${verbOf(how.stance, how.voices)} this`];
}

/** What stands behind the speakers where the words themselves, or a heading, stand beside: “says so”, “disputes this”. */
function ofThis({ stance, voices, readBy }: Saying): RichText {
  const { force } = stanceTerm(stance);
  const one = voices === 'one';
  if (readBy) return [one ? 'is' : 'are', ' taken by ', ...readBy, ' to mean this'];
  if (isSupposed(stance)) return [one ? 'says this may be so' : 'say this may be so'];
  if (force === 'affirms')
    return [
      `${verbOf(stance, voices)} ${stance === 'confirms' || stance === 'admits' ? 'this' : 'so'}`,
    ];
  if (force === 'denies' || force === 'withholds') return [`${verb(stance, voices)} this`];
  if (force === 'withdraws') return [one ? 'takes this back' : 'take this back'];
  return [verb(stance, voices)];
}

const hedged = (hedge: RichText): RichText => (hedge.length > 0 ? [' (', ...hedge, ')'] : []);

/** What speakers do, as sentences of the site’s own tell it. */
export const saying = {
  /** To stand after the speakers’ names: “say that Israel did it”, “gives the target as …”. */
  predicate: (how: Saying, said: Said): RichText => {
    switch (said.kind) {
      case 'accusation':
        return accusing(how, said.accused);
      case 'own part':
        return ofItself(how, said.roles);
      case 'value':
        return ofValue(how, said);
      case 'occurrence':
        return [...saysThat(how), isSupposed(how.stance) ? 'it may have happened' : 'it happened'];
      case 'no claim':
        return ['is reported to have claimed responsibility for it'];
      case 'nothing':
        return ofThis(how);
    }
  },
  /** A reading, told from the side of whoever reads: “x takes y to mean that Israel did it”. */
  reading: (readers: RichText, voices: Voices, speakers: RichText, said: RichText): RichText => [
    ...readers,
    voices === 'one' ? ' takes ' : ' take ',
    ...speakers,
    ' to mean that ',
    ...said,
  ],
  /** What nobody in particular says, beside its words: “it is said that Israel did it”. */
  unattributed: (stance: Stance, said: Said): RichText => {
    const isDenied = stanceTerm(stance).force === 'denies';
    if (said.kind === 'accusation' && said.accused.length > 0)
      return [
        isDenied ? 'it is disputed that ' : 'it is said that ',
        ...accusations(said.accused, isSupposed(stance) ? 'supposed' : 'stated'),
      ];
    if (said.kind === 'value' && said.listed) {
      const was = isSupposed(stance) ? 'may have been' : 'was';
      return [
        `${isDenied ? 'it is disputed' : 'it is said'} that it ${was} ${causeCalled(said.value)}`,
      ];
    }
    const isTopical = said.kind === 'value' && said.about !== 'other' && said.about !== 'basis';
    if (!isTopical) return [isDenied ? 'this is disputed' : 'this is said'];
    const subject = topic(said.about);
    return [
      isDenied
        ? `it is disputed that ${subject} was ${said.value}`
        : `this is said about ${subject}`,
    ];
  },
  /** Who says what, as one sentence, with the words that leave room for doubt. */
  statement: (speakers: RichText, predicate: RichText, hedge: RichText = []): RichText => [
    ...speakers,
    ...(speakers.length > 0 ? [' '] : []),
    ...predicate,
    ...hedged(hedge),
  ],
  /** The words that leave room for doubt, behind what they cast it on. */
  hedged,
  /** Words of an outlet that name nobody who says them. */
  namesNoSource: (outlet: RichText, words: Quote): RichText => [
    ...outlet,
    ', naming no source: ',
    words,
  ],
  /** Words that somebody reads into another’s. */
  readInto: (speakers: RichText, reader: RichText, words: Quote): RichText => [
    ...speakers,
    ', as read by ',
    ...reader,
    ': ',
    words,
  ],
  /** Somebody’s words as an outlet has them: “x, as ZeroHedge puts it: “…””; what they do where it is not just saying. */
  inWords: (speakers: RichText, predicate: RichText, outlet: RichText, words: Quote): RichText => [
    ...speakers,
    ...(predicate.length > 0 ? [' ', ...predicate] : []),
    ', as ',
    ...outlet,
    ' puts it: ',
    words,
  ],
  /** The words by which somebody takes a deed upon itself, behind what it does. */
  inTheWords: (words: Quote, outlet: RichText): RichText => [
    ', in ',
    ...possessive(outlet),
    ' words ',
    words,
  ],
  /** An outlet’s words in its own voice. */
  ownWords: (outlet: RichText, words: Quote): RichText => [...outlet, ': ', words],
  /** “Israel did it”. */
  accusations: (accused: readonly NamedRole[]): RichText => accusations(accused, 'stated'),
  verb,
  /** “acknowledged (supplied the means)”. */
  stateOfRole: (state: string, role: string) => `${state} (${role})`,
  /** “ordered it and supplied the means”. */
  deeds: (roles: readonly Role[]): RichText => deeds(roles, 'stated'),
  /** Where the accused stands, by what its answers are about. */
  standing: {
    nothing: (accused: RichText): RichText => [
      'the articles collected here do not say how ',
      ...accused,
      ' responded',
    ],
    on: {
      'the incident': (answers: RichText): RichText => answers,
      'possibly the incident': (answers: RichText): RichText => [
        'in words that may be about it, ',
        ...answers,
      ],
      'the series': (answers: RichText): RichText => ['on the series it belongs to, ', ...answers],
    },
    /** When an answer was published, of which no text tells when it was given. */
    published: (date: string) => `published ${date}`,
    /** The first and the later of several answers, each with its date. */
    inOrder: (
      place: 'first' | 'later' | 'untold',
      speakers: RichText,
      does: RichText,
      hedge: RichText,
      date: string,
    ): RichText => [
      ...speakers,
      ...(speakers.length > 0 ? [' '] : []),
      { first: 'at first ', later: 'then ', untold: '' }[place],
      ...does,
      ' (',
      ...(hedge.length > 0 ? [...hedge, ', '] : []),
      `${date})`,
    ],
    /** Answers that no date sets in an order: “a denies it, and b has not commented”. */
    all: (answers: readonly RichText[]): RichText =>
      answers.flatMap((answer, index) => {
        if (index === 0) return answer;
        return [index === answers.length - 1 ? ', and ' : ', ', ...answer];
      }),
  },
  /** Clauses as one sentence begins; without a full stop. */
  oneAfterAnother: (clauses: readonly RichText[]): RichText =>
    clauses.flatMap((clause, index) => (index === 0 ? begun(clause) : ['; ', ...clause])),
  /** With a full stop, but where a quotation at its end brings one. */
  sentence: (clause: RichText): RichText =>
    /[.!?]”$/u.test(plain(clause)) ? begun(clause) : [...begun(clause), '.'],
  topic,
  /** A claim in a few plain words: “two senior US officials on who did it”. */
  claimTitle: (speakers: readonly string[], subject: string) =>
    `${plainAnd(speakers)} on ${subject}`,
  nobodyAsTitle: 'Unattributed words',
  noClaimAsTitle: 'No claim of responsibility',
  /** “at least 2 killed and 3 injured”. */
  toll: (counts: ReadonlyMap<TollCategory, Count>) =>
    plainAnd([...counts].map(([who, count]) => `${people(count)} ${whom(who, count)}`)),
};

const plainAnd = (names: readonly string[]) => and(names.map((name) => [name])).join('');

/** “ZeroHedge’s”, “The New York Times’”. */
function possessive(name: RichText): RichText {
  return [...name, plain(name).endsWith('s') ? '’' : '’s'];
}

function whom(who: TollCategory, { min, max, about: loose }: Count): string {
  const term: Term & { one?: string } = tollCategory.terms[who];
  const isOne = loose === undefined ? (max ?? min) === 1 : loose === 1;
  return isOne ? (term.one ?? term.label) : term.label;
}

function people({ min, max, about: loose }: Count): string {
  if (loose !== undefined) return `about ${number(loose)}`;
  if (max === undefined) return `at least ${number(min)}`;
  if (min === 0 && max > 0) return `up to ${number(max)}`;
  return min === max ? number(min) : `${number(min)} to ${number(max)}`;
}
