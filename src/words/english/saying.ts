import type { Count } from '../../model/claim.ts';
import type { About, Force, Role, Stance, TollCategory } from '../../model/vocabularies.ts';
import { about, stanceTerm, tollCategory } from '../../model/vocabularies.ts';
import type { Term } from '../../model/vocabulary.ts';
import type { Said, Saying, Voices } from '../saying.ts';
import type { Link, Sentence } from '../sentence.ts';
import { and, begun, number } from './grammar.ts';

const deed: Record<Role, string> = {
  executed: 'did it',
  ordered: 'ordered it',
  enabled: 'made it possible',
  supplied: 'supplied the means',
};

const ownDeed: Record<Role, string> = {
  executed: '',
  ordered: ' for ordering it',
  enabled: ' for making it possible',
  supplied: ' for supplying the means',
};

/** How the verb of a stance takes who did it; where it takes nothing, silence about oneself is told. */
const conjunction: Record<Force, string> = {
  affirms: ' that ',
  denies: ' that ',
  withholds: ' that ',
  silent: ' on whether ',
  reading: ' that ',
  withdraws: ': that ',
};

const verb = (stance: Stance, voices: Voices) => stanceTerm(stance).verb[voices];

const ownDeeds = (roles: readonly Role[]) => [...new Set(roles)].map((role) => ownDeed[role]);

const deeds = (roles: readonly Role[]) => and(roles.map((role) => [deed[role]]));

const accusations = (accused: readonly { actor: Link; role: Role }[]) =>
  and(accused.map(({ actor, role }) => [actor, ` ${deed[role]}`]));

function readAs(voices: Voices, reader: Sentence): Sentence {
  return [voices === 'one' ? 'is read by ' : 'are read by ', ...reader, ' as hinting'];
}

/** What stands after a verb that has nothing more to say: “says so”, “denies it”. */
function bare(force: Force): Sentence {
  if (force === 'affirms') return [' so'];
  return force === 'denies' ? [' it'] : [];
}

function object(stance: Stance, said: Said): Sentence {
  const { force } = stanceTerm(stance);
  switch (said.kind) {
    case 'accusation':
      return [conjunction[force], ...accusations(said.accused)];
    case 'value':
      return [': ', said.value];
    case 'own deed':
      return ownDeeds(said.roles);
    case 'nothing':
      return bare(force);
  }
}

/** What speakers do to what is said. */
export const saying = {
  /** To stand after the speakers’ names: “say that Israel did it”, “says: drone strike”. */
  predicate: ({ stance, voices, readBy }: Saying, said: Said): Sentence => [
    ...(readBy ? readAs(voices, readBy) : [verb(stance, voices)]),
    ...object(stance, said),
  ],
  /** Who says what, as one sentence. */
  statement: (speakers: Sentence, predicate: Sentence): Sentence => [
    ...speakers,
    ' ',
    ...predicate,
  ],
  /** “Israel did it”. */
  accusations,
  /** “that Israel ordered it and supplied the means”. */
  thatDid: (accused: Link, roles: readonly Role[]): Sentence => [
    'that ',
    accused,
    ' ',
    ...deeds(roles),
  ],
  verb,
  /** “ordered it and supplied the means”. */
  deeds,
  /**
   * What an accused, or whoever speaks for it, says to an accusation; `roles` are those it claims as its own.
   * Without speakers it goes on with what the same ones say.
   */
  answer: (
    speakers: Sentence,
    { stance, voices, readBy }: Saying,
    roles: readonly Role[],
  ): Sentence => {
    const who = speakers.length > 0 ? [...speakers, ' '] : [];
    if (readBy) return [...who, ...readAs(voices, readBy), ' at it'];
    const { force } = stanceTerm(stance);
    const takesIt = force === 'denies' || force === 'affirms';
    const rest = stance === 'claims-own' ? ownDeeds(roles) : [takesIt ? ' it' : ''];
    return [...who, verb(stance, voices), ...rest];
  },
  /** Where the accused stands, by what its answers are about. */
  standing: {
    nothing: (accused: Link): Sentence => ['no word from ', accused, ' is on record'],
    on: {
      'the incident': (answers: Sentence): Sentence => answers,
      'possibly the incident': (answers: Sentence): Sentence => [
        'in words that may be about it, ',
        ...answers,
      ],
      'the series': (answers: Sentence): Sentence => ['on the series it belongs to, ', ...answers],
    },
    /** What it says beside one another. */
    both: (answers: readonly Sentence[]): Sentence => and(answers),
    changed: (first: Sentence, then: Sentence): Sentence =>
      and([
        ['at first ', ...first],
        ['later ', ...then],
      ]),
  },
  /** Standings, or clauses, as one sentence begins; without a full stop. */
  oneAfterAnother: (clauses: readonly Sentence[]): Sentence =>
    clauses.flatMap((clause, index) => (index === 0 ? begun(clause) : ['; ', ...clause])),
  sentence: (clause: Sentence): Sentence => [...clause, '.'],
  /** What a claim speaks of, to stand after “on”: “who did it”, “the target”. */
  topic: (aspect: About) => {
    if (aspect === 'attribution') return about.terms.attribution.label;
    return aspect === 'other' ? 'other matters' : `the ${about.terms[aspect].label}`;
  },
  /** A claim in a few plain words: “two senior US officials on who did it”. */
  claimTitle: (speakers: readonly string[], topic: string) =>
    `${speakers.join(' and ')} on ${topic}`,
  nobodyAsTitle: 'Nobody in particular',
  /** “at least 2 killed, 3 injured”. */
  toll: (counts: ReadonlyMap<TollCategory, Count>) =>
    [...counts].map(([who, count]) => `${people(count)} ${whom(who, count)}`).join(', '),
};

function whom(who: TollCategory, { min, max }: Count): string {
  const term: Term & { one?: string } = tollCategory.terms[who];
  return min === 1 && (max === undefined || max === 1) ? (term.one ?? term.label) : term.label;
}

function people({ min, max }: Count): string {
  if (max === undefined) return `at least ${number(min)}`;
  return min === max ? number(min) : `${number(min)} to ${number(max)}`;
}
