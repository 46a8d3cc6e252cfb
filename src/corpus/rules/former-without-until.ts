import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import { isWritten } from './support/is-written.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const formerWithoutUntil = {
  name: 'former-without-until',
  severity: 'warning',
  demand: 'Whoever has left office does not speak for it.',
  *check({ actors, articles }) {
    for (const entry of actors.values()) {
      const { name, description, of } = entry.fields;
      if (of === undefined || isWritten(entry, ['until'])) continue;
      for (const [field, text] of Object.entries({ name, description })) {
        const word = wordOfTheFormer(text ?? '');
        if (word === undefined) continue;
        yield {
          entry,
          location: { path: [field] },
          message: `${field} says ${quoted(word)}, and ${entry.id} speaks for ${of} as if still in office`,
          expected: 'until: beside of:, for whoever no longer speaks for it',
          fix: 'write until: as closely as you know, or leave of: out; name in description: the office that is held now',
        };
        break;
      }
    }
    for (const article of articles.values()) yield* formerSpeakers(article);
  },
} as const satisfies Rule;

/** Unnamed people have no terms of office: former officials of a state are nobody’s. */
function* formerSpeakers(article: ParsedArticle): Generator<EntryViolation> {
  for (const [id, speaker] of article.fields.speakers) {
    if (speaker.kind !== 'anonymous' || speaker.of === undefined) continue;
    const { description, of } = speaker;
    const word = SOME_IN_OFFICE.test(description) ? undefined : wordOfTheFormer(description);
    if (word === undefined) continue;
    yield {
      entry: article,
      location: { path: ['speakers', id, 'anonymous'] },
      message: `anonymous says ${quoted(word)}, and ${id} speaks for ${of} as if still in office`,
      expected: 'no of: for people who no longer speak for it',
      fix: 'leave of: out, and let anonymous: say whose officials they were, in the article’s words',
    };
  }
}

// “Current and former officials” are partly in office.
const SOME_IN_OFFICE =
  /\b(?:current|present|serving) (?:and|or) former\b|\bformer (?:and|or) (?:current|present|serving)\b/i;

// Of “the former ministry” and in “the late 1990s” somebody may well be in office.
const FORMER = [
  /(?<!\bof (?:the )?)\bformer(?:ly)?\b/i,
  /(?<![\p{L}\d-])ex-(?=\p{L})/iu,
  /\buntil (?:\p{L}+ |\d{1,2},? )*\d{4}\b/iu,
  /\b[Tt]he late (?!\d|[a-z]+(?:ties|th)\b)/,
  /\bretired\b/i,
  /\bresigned\b/i,
];

/** The word by which a text tells that somebody no longer is what it calls them. */
function wordOfTheFormer(text: string): string | undefined {
  return FORMER.map((form) => form.exec(text)?.[0].trim()).find((word) => word !== undefined);
}
