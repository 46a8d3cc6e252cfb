import type { Standing } from '../analysis/attributions.ts';
import type { Actor, Claim } from '../corpus/graph.ts';
import type { RecordDate } from '../model/date.ts';
import { type Stance, stanceTerm } from '../model/vocabularies.ts';
import { enumerate, linkTo, type Sentence } from './pieces.ts';
import { gerundsOf } from './predicate.ts';
import type { Site } from './site.ts';
import { numberOf, speakersOf, speakerView } from './speaker.ts';

const prefixes: Record<Exclude<Standing['on'], 'nothing recorded'>, Sentence> = {
  'the incident': [],
  'possibly the incident': ['in words that may be about it, '],
  'the series': ['on the series it belongs to, '],
};

/** “Israel neither confirms nor denies”, or that nothing is recorded. Without a full stop. */
export function standingSentence(standing: Standing, accused: Actor, site: Site): Sentence {
  if (standing.on === 'nothing recorded')
    return ['no word from ', linkTo(accused, site), ' is on record'];
  const claims = latestOfEach(standing.claims);
  const clauses = claims.map((claim) => stanceClause(claim, accused, site));
  const [first, second] = claims;
  const isChange = first && second && isAfter(second.said, first.said);
  return [
    ...prefixes[standing.on],
    ...(isChange
      ? enumerate([
          ['at first ', ...(clauses[0] ?? [])],
          ['later ', ...(clauses[1] ?? [])],
        ])
      : enumerate(clauses)),
  ];
}

/** The latest claim of each stance, what was said before what is only read into words, at most two. */
function latestOfEach(claims: readonly Claim[]): Claim[] {
  const latest = [...new Map(claims.map((claim) => [claim.stance, claim])).values()];
  const isReading = ({ stance }: Claim) => stanceTerm(stance).force === 'reading';
  return [...latest.filter((claim) => !isReading(claim)), ...latest.filter(isReading)].slice(0, 2);
}

function isAfter(a: RecordDate | undefined, b: RecordDate | undefined): boolean {
  return a !== undefined && b !== undefined && a.earliest > b.latest;
}

function stanceClause(claim: Claim, accused: Actor, site: Site): Sentence {
  const isItself = claim.speakers.some(
    (speaker) => speaker.kind === 'actor' && speaker.actor === accused,
  );
  const speakers = isItself ? [linkTo(accused, site)] : speakersOf(claim, site);
  const number = isItself ? 'one' : numberOf(claim.speakers);
  if (claim.readBy)
    return [
      ...speakers,
      number === 'many' ? ' are read by ' : ' is read by ',
      ...speakerView(claim.readBy, site).name,
      ' as hinting at it',
    ];
  return [...speakers, ` ${stanceTerm(claim.stance).verb[number]}`, ...objectOf(claim, accused)];
}

/** What the verb of a stance wants to be told: “denies it”, “claims responsibility for supplying the means”. */
function objectOf({ stance, accused }: Claim, actor: Actor): Sentence {
  if (stance === 'claims-own')
    return gerundsOf(accused.flatMap(({ actor: named, role }) => (named === actor ? role : [])));
  return [takesObject(stance) ? ' it' : ''];
}

function takesObject(stance: Stance): boolean {
  const { force } = stanceTerm(stance);
  return force === 'denies' || force === 'affirms';
}
