import { stance, vocabularies } from '../../../model/vocabularies.ts';
import { type Term, termsOf } from '../../../model/vocabulary.ts';

/** What a record holds under a name that an editor wrote, which JavaScript may have a meaning of its own for. */
export const ownValue = (record: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The value that readers are shown under a label: “who did it” is `attribution`. */
export function valueCalled(written: string, values: readonly string[]): string | undefined {
  const label = written.trim().toLowerCase();
  const terms = vocabularies
    .flatMap((vocabulary) => termsOf<Term>(vocabulary))
    .filter(([value]) => values.includes(value));
  return terms.find(([value, term]) => namesOfTerm(value, term).includes(label))?.[0];
}

function namesOfTerm(value: string, { label }: Term): string[] {
  const verb = termsOf(stance).find(([name]) => name === value)?.[1].verb;
  return [label.toLowerCase(), ...(verb ? [verb.one, verb.many] : [])];
}
