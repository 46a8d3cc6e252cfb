import { actorOf, speaksFor } from '../analysis/speaks-for.ts';
import type { Claim } from '../corpus/graph.ts';
import type { Count, Value } from '../model/claim.ts';
import {
  about,
  type Force,
  type Role,
  stanceTerm,
  type TollCategory,
  tollCategory,
} from '../model/vocabularies.ts';
import type { Term } from '../model/vocabulary.ts';
import { dateText } from './date-text.ts';
import { enumerate, linkTo, type Sentence } from './pieces.ts';
import type { Site } from './site.ts';
import { numberOf, speakerView } from './speaker.ts';

const deeds: Record<Role, string> = {
  executed: 'did it',
  ordered: 'ordered it',
  enabled: 'made it possible',
  supplied: 'supplied the means',
};

/** “did it”, “ordered it and supplied the means”. */
export function deedsOf(roles: readonly Role[]): Sentence {
  return enumerate(roles.map((role) => [deeds[role]]));
}

const gerunds: Record<Role, string> = {
  executed: '',
  ordered: ' for ordering it',
  enabled: ' for making it possible',
  supplied: ' for supplying the means',
};

/** What somebody claims responsibility for, where it is not having done it. */
export function gerundsOf(roles: readonly Role[]): Sentence {
  return [...new Set(roles)].map((role) => gerunds[role]);
}

/** How the verb of a stance takes who did it; where it takes nothing, silence about oneself is told. */
const conjunctions: Record<Force, string> = {
  affirms: ' that ',
  denies: ' that ',
  withholds: ' that ',
  silent: ' on whether ',
  reading: ' that ',
  withdraws: ': that ',
};

/** What a claim’s speakers do, to stand after their names: “say that Israel did it”, “says: drone strike”. */
export function predicateOf(claim: Claim, site: Site): Sentence {
  const said = saidBy(claim, site);
  const verb = verbOf(claim, site);
  if (claim.stance === 'claims-own')
    return [...verb, ...gerundsOf(claim.accused.map(({ role }) => role))];
  if (said.length === 0 || isAboutItself(claim)) return [...verb, ...bareObjectOf(claim)];
  const { force } = stanceTerm(claim.stance);
  return [...verb, claim.about === 'attribution' ? conjunctions[force] : ': ', ...said];
}

/** What a claim’s speakers do, where what it says stands above: “say so”, “disputes it”. */
export function shortPredicateOf(claim: Claim, site: Site): Sentence {
  return [...verbOf(claim, site), ...bareObjectOf(claim)];
}

function verbOf(claim: Claim, site: Site): Sentence {
  const number = numberOf(claim.speakers);
  if (!claim.readBy) return [stanceTerm(claim.stance).verb[number]];
  return [
    number === 'one' ? 'is read by ' : 'are read by ',
    ...speakerView(claim.readBy, site).name,
    ' as hinting',
  ];
}

/** Whether the accused, or their own people, answer for themselves. */
function isAboutItself({ about: aspect, accused, speakers, readBy, stance }: Claim): boolean {
  const { force } = stanceTerm(stance);
  const isAnswer = force === 'denies' || force === 'withholds' || force === 'silent';
  return (
    aspect === 'attribution' &&
    readBy === undefined &&
    isAnswer &&
    accused.every(({ actor }) => speakers.every((speaker) => speaksFor(actorOf(speaker), actor)))
  );
}

/** What stands after a verb that has nothing more to say: “says so”, “denies it”. */
function bareObjectOf({ stance }: Claim): Sentence {
  const { force } = stanceTerm(stance);
  if (force === 'affirms') return [' so'];
  return force === 'denies' ? [' it'] : [];
}

/** What a claim says: “Israel did it”, or its value; nothing where neither is coded. */
export function saidBy({ about: aspect, accused, value }: Claim, site: Site): Sentence {
  if (aspect === 'attribution')
    return enumerate(accused.map(({ actor, role }) => [linkTo(actor, site), ` ${deeds[role]}`]));
  return value ? [valueText(value)] : [];
}

export function valueText(value: Value): string {
  if (value.kind === 'words') return value.date ? dateText(value.date).text : value.words;
  return [...value.counts]
    .map(([who, count]) => `${countText(count)} ${whom(who, count)}`)
    .join(', ');
}

function whom(who: TollCategory, { min, max }: Count): string {
  const term: Term & { one?: string } = tollCategory.terms[who];
  return min === 1 && (max === undefined || max === 1) ? (term.one ?? term.label) : term.label;
}

function countText({ min, max }: Count): string {
  if (max === undefined) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

/** What a claim speaks of, to stand after “on”: “who did it”, “the target”. */
export function topicOf({ about: aspect }: Pick<Claim, 'about'>): string {
  if (aspect === 'attribution') return about.terms.attribution.label;
  return aspect === 'other' ? 'other matters' : `the ${about.terms[aspect].label}`;
}
