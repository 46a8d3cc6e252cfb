import { claimsAbout } from '../../analysis/claims-about.ts';
import type { Contradiction } from '../../analysis/contradictions.ts';
import { coverageOf } from '../../analysis/coverage.ts';
import type { Incident } from '../../corpus/graph.ts';
import { type About, about } from '../../model/vocabularies.ts';
import { termsOf } from '../../model/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import type { Site } from '../site.ts';
import type { Answer } from './answers.ts';

/** What claims, or contradictions, speak of, each once, in the order of the model. */
export function aspectsOf(things: readonly { about: About }[], { saying }: Words): string[] {
  return termsOf(about).flatMap(([aspect]) => {
    const thing = things.find((one) => one.about === aspect);
    return thing ? [saying.topic(thing.about)] : [];
  });
}

/** Where the sources disagree, and who finds so. */
export function differencesAnswer(
  differences: readonly Contradiction[],
  incident: Incident,
  { words }: Site,
): Answer {
  const { disagree, nowhere, on, found } = words.incident.answers;
  const linked = differences.filter(({ kind }) => kind === 'linked');
  const computed = differences.filter(({ kind }) => kind !== 'linked');
  const ruled = aspectsOf(computed, words);
  const read = aspectsOf(linked, words).filter((aspect) => !ruled.includes(aspect));
  const { articles } = coverageOf(incident);
  const own = new Set(claimsAbout(incident).exact);
  const beyond = linked.filter(
    ({ sides }) => !sides.flat().every((claim) => own.has(claim)),
  ).length;
  return {
    question: disagree,
    answer: differences.length > 0 ? on([...ruled, ...read]) : [nowhere],
    detail:
      articles.length > 0
        ? found(computed.length, ruled, linked.length, beyond, articles.length)
        : '',
    href: '#differences',
  };
}
