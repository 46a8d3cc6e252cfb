import { diffWordsWithSpace } from 'diff';

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

function nameInvisible(text: string): string {
  return text.replace(/[\p{Cf}\p{Cc}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

function shorten(shared: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return shared;
  const start = isFirst ? '' : shared.slice(0, CONTEXT);
  const end = isLast ? '' : shared.slice(-CONTEXT);
  if (start.length + end.length + CONTEXT / 2 >= shared.length) return shared;
  return `${start.replace(/\S*$/u, '')}…${end.replace(/^\S*/u, '')}`;
}
