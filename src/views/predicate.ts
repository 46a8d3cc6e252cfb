import type { Claim } from '../corpus/graph.ts';
import type { Count, Value } from '../model/claim.ts';
import { about, type Force, type Role, stanceTerm, tollCategory } from '../model/vocabularies.ts';
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

/** How the verb of a stance takes what is said. */
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
  if (claim.speakers.every(({ kind }) => kind === 'unattributed'))
    return said.length > 0 ? [claim.about === 'attribution' ? 'that ' : 'of it: ', ...said] : [];
  const number = numberOf(claim.speakers);
  const verb = claim.readBy
    ? [
        number === 'one' ? 'is read by ' : 'are read by ',
        ...speakerView(claim.readBy, site).name,
        ' as hinting',
      ]
    : [stanceTerm(claim.stance).verb[number]];
  if (said.length === 0 || claim.stance === 'claims-own') return verb;
  const { force } = stanceTerm(claim.stance);
  return [...verb, claim.about === 'attribution' ? conjunctions[force] : ': ', ...said];
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
    .map(([who, count]) => `${countText(count)} ${tollCategory.terms[who].label}`)
    .join(', ');
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
