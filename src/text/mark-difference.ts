import { diffWordsWithSpace } from 'diff';
import { codeOf } from './visible-signs.ts';

// How much of what two texts share is shown on each side of a difference.
const CONTEXT = 30;

/**
 * Sets a quotation beside a text: what only the text has as `[+…+]`, what only the quotation has as
 * `[-…-]`, what both have shortened to the surroundings of a difference. Characters that cannot be seen
 * are named where they make the difference.
 */
export function markDifference(quotation: string, text: string): string {
  const parts = diffWordsWithSpace(quotation, text);
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return `[+${nameInvisible(value)}+]`;
      if (removed) return `[-${nameInvisible(value)}-]`;
      return shorten(value, index === 0, index === parts.length - 1);
    })
    .join('');
}

// What editors call the signs that nobody sees.
const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'half-space',
  '\u200D': 'joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
};

function nameInvisible(text: string): string {
  return (
    text
      .replace(/[\p{Cf}\p{Cc}]/gu, (character) => {
        const name = NAMES[character];
        const number = codeOf(character);
        return name ? `‹${name}, ${number}›` : `‹${number}›`;
      })
      // A vowel sign alone needs something to stand on.
      .replace(/^(?=\p{M})/u, '◌')
  );
}

function shorten(shared: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return shared;
  const start = isFirst ? '' : shared.slice(0, CONTEXT);
  const end = isLast ? '' : shared.slice(-CONTEXT);
  if (start.length + end.length + CONTEXT / 2 >= shared.length) return shared;
  return `${start.replace(/\S*$/u, '')}…${end.replace(/^\S*/u, '')}`;
}
