/** A group of a pattern that is still open: where its alternatives begin, and the bars between them. */
interface OpenGroup {
  start: number;
  bars: number[];
}

/** What is written in place of a sign of a pattern for another meaning; nothing is for leaving it out. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/\\b/y, ''],
  [/\\d/y, '\\D'],
  [/\\w/y, '\\W'],
  [/\\s/y, '\\S'],
  [/\\p(?=\{)/y, '\\P'],
  [/\(\?!/y, '(?='],
  [/\(\?=/y, '(?!'],
  [/\(\?<!/y, '(?<='],
  [/\(\?<=/y, '(?<!'],
  [/\[\^/y, '['],
  [/[\^$]/y, ''],
];

/** A quantifier, and what stands for it: none or more, one or more, just one. */
const quantifiers: readonly (readonly [RegExp, string])[] = [
  [/\*\??/y, '+'],
  [/\+\??/y, '*'],
  [/\?\??/y, ''],
  [/\{\d+(?:,\d*)?\}\??/y, ''],
];

/**
 * The sources of regular expressions that differ from one in a single place: an alternative left out, a quantifier
 * changed, an anchor dropped, a class or a look around turned to its opposite. Takes and returns the source as
 * `RegExp` takes it; only what is still a pattern under the flags is returned.
 */
export function patternChanges(source: string, flags: string): string[] {
  const changed = [...withoutAlternative(source), ...withOtherSign(source)];
  return [...new Set(changed)].filter((one) => one !== source && isPattern(one, flags));
}

/** The source without one of the alternatives of one of its groups, or of the whole. */
function withoutAlternative(source: string): string[] {
  const found: string[] = [];
  const open: OpenGroup[] = [{ start: 0, bars: [] }];
  const close = (group: OpenGroup | undefined, end: number): void => {
    if (!group || group.bars.length === 0) return;
    const ends = [...group.bars, end];
    ends.forEach((to, index) => {
      const from = index === 0 ? group.start : (ends[index - 1] ?? 0);
      const isFirst = index === 0;
      found.push(source.slice(0, from) + source.slice(isFirst ? to + 1 : to));
    });
  };
  for (const { 0: sign, index } of signsOf(source)) {
    if (sign.startsWith('(')) open.push({ start: index + sign.length, bars: [] });
    if (sign === '|') open.at(-1)?.bars.push(index);
    if (sign === ')') close(open.pop(), index);
  }
  close(open[0], source.length);
  return found;
}

function withOtherSign(source: string): string[] {
  const found: string[] = [];
  let isAfterAtom = false;
  for (const { 0: sign, index } of signsOf(source)) {
    for (const [pattern, written] of isAfterAtom ? [...quantifiers, ...instead] : instead) {
      pattern.lastIndex = index;
      const match = pattern.exec(source);
      if (match)
        found.push(source.slice(0, index) + written + source.slice(index + match[0].length));
    }
    isAfterAtom = !/^(?:\(.*|[|*+?^$]|\{.*\}\??|\\b)$/u.test(sign);
  }
  return found;
}

/** The signs of a pattern, one by one: an escape, a class, the opening of a group and a count of times are one each. */
function signsOf(source: string): Iterable<RegExpExecArray> {
  return source.matchAll(
    /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[^>=!]+>|<?[=!]|[a-z-]*:)|\{\d+(?:,\d*)?\}\??|[*+?]\?|./gsu,
  );
}

function isPattern(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}
