import { claimsAbout } from '../../../analysis/claims-about.ts';
import { type Difference, isDisagreement } from '../../../analysis/differences.ts';
import type { Incident } from '../../../corpus/linking/graph.ts';
import { type About, about } from '../../../model/vocabularies.ts';
import { termsOf } from '../../../model/vocabulary.ts';
import type { Words } from '../../../words/words.ts';
import { topicsOf } from '../../phrases/kind-of-difference.ts';
import type { Site } from '../../shared/site.ts';
import type { PageAnswer } from './answers.ts';
import { WHYS } from './why.ts';

/** What claims speak of, each once, in the order of the model. */
export function aspectsOf(things: readonly { about: About }[], { saying }: Words): string[] {
  return termsOf(about).flatMap(([aspect]) => {
    const thing = things.find((one) => one.about === aspect);
    return thing ? [saying.topic(thing.about)] : [];
  });
}

/** On what the sources disagree, who finds so, and what is no disagreement. */
export function differencesAnswer(
  differences: readonly Difference[],
  incident: Incident,
  site: Site,
): PageAnswer {
  const { answers } = site.words.incident;
  const topics = topicsOf(differences, site);
  const details = [foundText(differences, incident, site), apartText(differences, site)];
  return {
    question: answers.disagree,
    answer: topics.length > 0 ? answers.on(topics) : [answers.nowhere],
    detail: details.filter((detail) => detail !== '').join(site.words.punctuation.semicolon),
    href: '#differences',
    why: WHYS.differences,
  };
}

/** “11 differences: 1 found automatically, 10 noted by the editors, all inside one article”. */
function foundText(all: readonly Difference[], incident: Incident, { words }: Site): string {
  const differences = all.filter(isDisagreement);
  if (differences.length === 0) return '';
  const own = new Set(claimsAbout(incident).exact);
  const claims = differences.map(({ sides }) => sides.flat());
  return words.incident.answers.found({
    automatically: differences.filter(({ kind }) => kind === 'contradiction').length,
    byEditors: differences.filter(({ kind }) => kind === 'noted by the editors').length,
    beyond: claims.filter((both) => !both.every((claim) => own.has(claim))).length,
    articles: new Set(claims.flat().map(({ article }) => article)).size,
  });
}

function apartText(differences: readonly Difference[], { words }: Site): string {
  const { notCounted } = words.incident.answers;
  const count = (of: Difference['kind']) => differences.filter(({ kind }) => kind === of).length;
  return notCounted(count('change over time'), count('likely slip'));
}
