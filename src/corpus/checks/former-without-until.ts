import type { Check } from '../checking/check.ts';
import { isWritten } from '../checking/is-written.ts';
import { quoted } from '../finding.ts';

/** Whoever has left office does not speak for it. */
export const formerWithoutUntil: Check = {
  rule: 'former-without-until',
  *check({ actors }) {
    for (const entry of actors.values()) {
      const { name, description, of } = entry.fields;
      if (of === undefined || isWritten(entry, ['until'])) continue;
      for (const [field, text] of Object.entries({ name, description })) {
        const word = wordOfTheFormer(text ?? '');
        if (word === undefined) continue;
        yield {
          entry,
          place: { path: [field] },
          message: `${field} says ${quoted(word)}, and ${entry.id} speaks for ${of} as if still in office`,
          expected: 'until: beside of:, for whoever no longer speaks for it',
          fix: 'write until: as closely as you know, or leave of: out; name in description: the office that is held now',
        };
        break;
      }
    }
  },
};

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
