import type { Standing } from '../../analysis/attributions.ts';
import { isReading } from '../../analysis/speaks-for.ts';
import type { Actor, Claim } from '../../corpus/graph.ts';
import type { RecordDate } from '../../model/date.ts';
import { sayingOf } from '../claims/predicate.ts';
import { speakersOf } from '../claims/speaker.ts';
import { linkTo, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';

/** “Israel neither confirms nor denies”, or that nothing is recorded. Without a full stop. */
export function standingSentence(standing: Standing, accused: Actor, site: Site): Sentence {
  const { saying } = site.words;
  if (standing.on === 'nothing recorded') return saying.standing.nothing(linkTo(accused, site));
  const claims = latestOfEach(standing.claims);
  const isOneself = claims.every((claim) => isItself(claim, accused));
  const answers = claims.map((claim, index) =>
    answerOf(claim, accused, isOneself && index > 0 ? 'named before' : 'named', site),
  );
  const [first, then] = claims;
  const isChange = first && then && isAfter(then.said, first.said);
  return saying.standing.on[standing.on](
    isChange
      ? saying.standing.changed(answers[0] ?? [], answers[1] ?? [])
      : saying.standing.both(answers),
  );
}

/** The latest claim of each stance, what was said before what is only read into words, at most two. */
function latestOfEach(claims: readonly Claim[]): Claim[] {
  const latest = [...new Map(claims.map((claim) => [claim.stance, claim])).values()];
  return [...latest.filter((claim) => !isReading(claim)), ...latest.filter(isReading)].slice(0, 2);
}

function isAfter(a: RecordDate | undefined, b: RecordDate | undefined): boolean {
  return a !== undefined && b !== undefined && a.earliest > b.latest;
}

const isItself = ({ speakers }: Claim, accused: Actor) =>
  speakers.some((speaker) => speaker.kind === 'actor' && speaker.actor === accused);

/** What the accused, or somebody for it, says to being accused. */
function answerOf(
  claim: Claim,
  accused: Actor,
  speaker: 'named' | 'named before',
  site: Site,
): Sentence {
  const saying = sayingOf(claim, site);
  const roles = claim.accused.flatMap(({ actor, role }) => (actor === accused ? role : []));
  return isItself(claim, accused)
    ? site.words.saying.answer(
        speaker === 'named' ? [linkTo(accused, site)] : [],
        { ...saying, voices: 'one' },
        roles,
      )
    : site.words.saying.answer(speakersOf(claim, site), saying, roles);
}
