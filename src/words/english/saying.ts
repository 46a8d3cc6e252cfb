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

const admitted: Record<Role, string> = {
  executed: ' doing it',
  ordered: ' ordering it',
  enabled: ' making it possible',
  supplied: ' supplying the means',
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

const admissions = (roles: readonly Role[]) =>
  and([...new Set(roles)].map((role) => [admitted[role]]));

const deeds = (roles: readonly Role[]) => and(roles.map((role) => [deed[role]]));

const accusations = (accused: readonly { actor: Link; role: Role }[]) =>
  and(accused.map(({ actor, role }) => [actor, ` ${deed[role]}`]));

function readAs(voices: Voices, reader: Sentence): Sentence {
  return [voices === 'one' ? 'is read by ' : 'are read by ', ...reader, ' as hinting'];
}

/** What stands after a verb that has nothing more to say: “says so”, “confirms it”, “denies it”. */
function bare(stance: Stance): Sentence {
  if (stance === 'confirms' || stance === 'admits') return [' it'];
  const { force } = stanceTerm(stance);
  if (force === 'affirms') return stance === 'claims-own' ? [] : [' so'];
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
      return stance === 'admits' ? admissions(said.roles) : ownDeeds(said.roles);
    case 'occurrence':
      return [conjunction[force], 'it happened'];
    case 'no claim':
      return [];
    case 'nothing':
      return bare(stance);
  }
}

/** What speakers do to what is said. */
export const saying = {
  /** To stand after the speakers’ names: “say that Israel did it”, “says: drone strike”. */
  predicate: ({ stance, voices, readBy }: Saying, said: Said): Sentence =>
    said.kind === 'no claim'
      ? ['is reported to have claimed responsibility']
      : [...(readBy ? readAs(voices, readBy) : [verb(stance, voices)]), ...object(stance, said)],
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
    if (aspect === 'attribution' || aspect === 'occurrence') return about.terms[aspect].label;
    return aspect === 'other' ? 'other matters' : `the ${about.terms[aspect].label}`;
  },
  /** A claim in a few plain words: “two senior US officials on who did it”. */
  claimTitle: (speakers: readonly string[], topic: string) =>
    `${speakers.join(' and ')} on ${topic}`,
  nobodyAsTitle: 'Nobody in particular',
  noClaimAsTitle: 'No claim of responsibility',
  /** “at least 2 killed, 3 injured”. */
  toll: (counts: ReadonlyMap<TollCategory, Count>) =>
    [...counts].map(([who, count]) => `${people(count)} ${whom(who, count)}`).join(', '),
};

function whom(who: TollCategory, { min, max, about: loose }: Count): string {
  const term: Term & { one?: string } = tollCategory.terms[who];
  const isOne = loose === undefined ? min === 1 && (max === undefined || max === 1) : loose === 1;
  return isOne ? (term.one ?? term.label) : term.label;
}

function people({ min, max, about: loose }: Count): string {
  if (loose !== undefined) return `about ${number(loose)}`;
  if (max === undefined) return `at least ${number(min)}`;
  return min === max ? number(min) : `${number(min)} to ${number(max)}`;
}
