import { type Difference, isDisagreement } from '../../analysis/differences.ts';
import { contradictionKind, differenceKind } from '../../analysis/terms.ts';
import type { Topic } from '../../analysis/topics.ts';
import { type About, about } from '../../model/vocabularies.ts';
import { termsOf } from '../../model/vocabulary.ts';
import type { TermWords } from '../../words/term.ts';
import { recorded } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';

/** In what way two sides do not fit together: of a contradiction the rule, of others the kind. */
export function kindOfDifference({ kind, rule }: Difference, { words }: Site): TermWords {
  return kind === 'contradiction' && rule
    ? words.term(contradictionKind, rule)
    : words.term(differenceKind, kind);
}

/** Why it is told: the editors’ reason, or what was found. */
export function reasonOf(difference: Difference, site: Site): string {
  const { kind, reason } = difference;
  const { accounts } = site.words;
  if (reason !== undefined) return recorded(reason, site);
  if (kind === 'change over time') return accounts.changed;
  if (kind === 'likely slip') return accounts.slip;
  return kindOfDifference(difference, site).definition;
}

/** “who did it”, “the target”, “how the attribution is put”: to stand after “on”. */
export function topicText(topic: Topic, { words }: Site): string {
  return topic === 'wording' ? words.accounts.wording : words.saying.topic(topic);
}

/** Every topic there is: the aspects in the order of the model, how an attribution is put before other matters. */
export function topics(): Topic[] {
  const isAspect = (value: string): value is About => Object.hasOwn(about.terms, value);
  const aspects = termsOf(about).flatMap(([aspect]) => (isAspect(aspect) ? aspect : []));
  return aspects.flatMap((aspect): Topic[] =>
    aspect === 'other' ? ['wording', aspect] : [aspect],
  );
}

/** What sources disagree on, each once, in the order of the model. */
export function topicsOf(differences: readonly Difference[], site: Site): string[] {
  const own = differences.filter(isDisagreement).map(({ topic }) => topic);
  return topics()
    .filter((topic) => own.includes(topic))
    .map((topic) => topicText(topic, site));
}
