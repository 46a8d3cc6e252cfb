import { actorOf, speaksFor } from '../../analysis/speaks-for.ts';
import type { Claim } from '../../corpus/graph.ts';
import type { Value } from '../../model/claim.ts';
import { stanceTerm } from '../../model/vocabularies.ts';
import type { Said, Saying } from '../../words/saying.ts';
import { dateText } from '../date-text.ts';
import { linkTo, recorded, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { numberOf, speakerView } from './speaker.ts';

/** What a claim’s speakers do, to stand after their names: “say that Israel did it”, “says: drone strike”. */
export function predicateOf(claim: Claim, site: Site): Sentence {
  return site.words.saying.predicate(sayingOf(claim, site), objectOf(claim, site));
}

/** What a claim’s speakers do, where what it says stands above: “say so”, “disputes it”. */
export function shortPredicateOf(claim: Claim, site: Site): Sentence {
  return site.words.saying.predicate(sayingOf(claim, site), { kind: 'nothing' });
}

/** How a claim’s speakers stand to what it says. */
export function sayingOf({ stance, speakers, readBy }: Claim, site: Site): Saying {
  return {
    stance,
    voices: numberOf(speakers),
    readBy: readBy && speakerView(readBy, site).name,
  };
}

function objectOf(claim: Claim, site: Site): Said {
  const { stance, about, accused, value } = claim;
  if (stance === 'claims-own') return { kind: 'own deed', roles: accused.map(({ role }) => role) };
  if (isAboutItself(claim)) return { kind: 'nothing' };
  if (about === 'attribution' && accused.length > 0)
    return { kind: 'accusation', accused: accusedOf(claim, site) };
  return about !== 'attribution' && value
    ? { kind: 'value', value: valueText(value, site) }
    : { kind: 'nothing' };
}

const accusedOf = ({ accused }: Claim, site: Site) =>
  accused.map(({ actor, role }) => ({ actor: linkTo(actor, site), role }));

/** Whether the accused, or their own people, answer for themselves. */
function isAboutItself({ about, accused, speakers, readBy, stance }: Claim): boolean {
  const { force } = stanceTerm(stance);
  const isAnswer = force === 'denies' || force === 'withholds' || force === 'silent';
  return (
    about === 'attribution' &&
    readBy === undefined &&
    isAnswer &&
    accused.every(({ actor }) => speakers.every((speaker) => speaksFor(actorOf(speaker), actor)))
  );
}

/** What a claim says: “Israel did it”, or its value; nothing where neither is coded. */
export function saidBy(claim: Claim, site: Site): Sentence {
  if (claim.about === 'attribution') return site.words.saying.accusations(accusedOf(claim, site));
  return claim.value ? [valueText(claim.value, site)] : [];
}

export function valueText(value: Value, site: Site): string {
  if (value.kind === 'counts') return site.words.saying.toll(value.counts);
  return value.date ? dateText(value.date, site).text : recorded(value.words, site);
}
