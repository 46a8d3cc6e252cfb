import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { quoted } from '../../violations/violation.ts';
import { lineAt } from './yaml-line.ts';

/** A space or colon in a field’s name that looks like YAML’s own and is another character. */
export function strangeSign(
  name: string,
  offset: number,
  source: string,
): ParsingViolation | undefined {
  const [sign] = /[\u00A0\u2000-\u200B\u202F\u3000\uFEFF：]/u.exec(name) ?? [];
  if (sign === undefined) return undefined;
  const isColon = sign === '：';
  return {
    rule: 'broken-yaml',
    location: { offset },
    message: `${isColon ? 'the colon is a wide one (：)' : 'there is a no-break space'} where YAML needs an ordinary ${isColon ? 'colon' : 'space'}: ${quoted(lineAt(source, offset))}`,
    expected: 'name: value, with an ordinary colon and ordinary spaces',
    fix: 'delete the spaces and the colon of this line and type them again',
  };
}

/** The part of a line that YAML would take for a field’s name, its indentation and what ends it. */
export function nameOnLine(line: string): string {
  return /^[\s-]*[\w-]*(?::\s|\s*：)?/u.exec(line)?.[0] ?? '';
}
