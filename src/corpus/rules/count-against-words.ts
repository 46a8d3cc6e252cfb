import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import { type Cues, cuesOf } from './cues/cues.ts';
import { numbersIn } from './cues/numbers.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const countAgainstWords = {
  name: 'count-against-words',
  severity: 'warning',
  demand: 'As many people speak as their description says.',
  *check({ articles }) {
    for (const article of articles.values()) {
      const { numbers } = cuesOf(article.fields.language) ?? {};
      if (!numbers) continue;
      for (const [id, speaker] of article.fields.speakers) {
        if (speaker.kind !== 'anonymous' || speaker.count === undefined) continue;
        const found = contradiction(speaker.count, speaker.description, article, numbers);
        if (found === undefined) continue;
        yield {
          entry: article,
          location: { path: ['speakers', id, 'count'] },
          message: `the count of ${id} is ${speaker.count}, and ${found}`,
          rests: article.texts.map(({ normalised }) => normalised.text),
          related: relatedIn(article, ['speakers', id, 'anonymous'], 'the words'),
          expected: 'as many people as the article says they are',
          fix: 'correct count:, or leave it out where the article gives no number',
        };
      }
    }
  },
} as const satisfies Rule;

function contradiction(
  count: number,
  description: string,
  article: ParsedArticle,
  numbers: NonNullable<Cues['numbers']>,
): string | undefined {
  const own = numbersIn(description, numbers);
  // Of “a senior official of a ministry” only the first “a” counts people.
  const told = own.filter(({ isArticle, at }) => !isArticle || at === 0);
  const [first] = told;
  if (first) {
    const sum = own.reduce((total, { value }) => total + value, 0);
    const isRight =
      sum === count ||
      told.some(({ value, isLeast }) => (isLeast ? count >= value : count === value));
    return isRight ? undefined : `anonymous says ${quoted(description)}`;
  }
  // One is told by the singular; any other number stands somewhere.
  if (count === 1) return undefined;
  const isWritten = article.texts.some(({ normalised }) =>
    numbersIn(normalised.text, numbers).some(({ value }) => value === count),
  );
  return isWritten ? undefined : 'the article has no such number';
}
