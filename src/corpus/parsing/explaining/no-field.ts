import { shapes } from './field-description.ts';

/** What a line that is no field may be instead, and what to do about it. */
export interface NoField {
  message: string;
  fix: string;
}

const fieldNames: ReadonlySet<string> = new Set(
  Object.values(shapes).flatMap((shape) => Object.keys(shape)),
);

/** Says of a line among the fields that is none what it looks like. */
export function explainNoField(line: string): NoField {
  return (
    asVersions(line) ??
    asComment(line) ??
    asOwnId(line) ??
    asMarkedUp(line) ??
    asField(line) ??
    plainWords
  );
}

const plainWords: NoField = {
  message: 'the line is no field, and is not indented as words that go on from the line above',
  fix: 'indent it if it goes on; write name: value if it is a field; put --- before it if it is the article’s text',
};

/** `<<<<<<< HEAD`: what git leaves where it could not join two versions. */
const asVersions = (line: string): NoField | undefined =>
  /^(?:<{7}|={7}|>{7})(?:\s|$)/.test(line)
    ? {
        message: 'two versions of the file met here, and git left both',
        fix: 'keep one of the two, and take the lines <<<<<<<, ======= and >>>>>>> away',
      }
    : undefined;

/** `- two`: a claim’s id alone. */
function asOwnId(line: string): NoField | undefined {
  const [, id = ''] = /^\s*- +([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(line) ?? [];
  return id === '' || fieldNames.has(id)
    ? undefined
    : {
        message: 'the line has a hyphen and one word, and fields follow',
        fix: `write - id: ${id} if this is the claim’s id`,
      };
}

/** `// …`, `<!-- … -->`: comments of other notations. */
function asComment(line: string): NoField | undefined {
  const [, sign] = /^\s*(\/\/|\/\*|<!--|;;|--\s)/.exec(line) ?? [];
  return sign
    ? {
        message: `the line begins with ${sign.trim()}, which begins no comment here`,
        fix: 'write # and a space before a comment, or take the line away',
      }
    : undefined;
}

/** `**stance**: asserts`: a name between signs of Markdown. */
function asMarkedUp(line: string): NoField | undefined {
  const [, sign = '', name = '', value = ''] =
    /^\s*(?:- +)?([*_`]+)([\w-]+?)(?::?[*_`]+:?)\s*(.*)$/.exec(line) ?? [];
  return fieldNames.has(name)
    ? {
        message: `the field’s name stands between signs of Markdown, ${sign}`,
        fix: `take them away: ${name}: ${value}`.trimEnd(),
      }
    : undefined;
}

/** `stance = asserts`, `claims`: a field with another sign for its colon, or none. */
function asField(line: string): NoField | undefined {
  const [, name = '', sign, value = ''] =
    /^\s*((?:- +)?[\w-]+)\s*(=|->|=>|→|;|,)\s*(.*)$/.exec(line) ?? [];
  if (sign && fieldNames.has(withoutHyphen(name)))
    return {
      message: `there is ${sign} where a colon belongs`,
      fix: `write ${name}: ${value}`.trimEnd(),
    };
  const bare = /^\s*((?:- +)?[\w-]+)(?:\s+(.*))?$/.exec(line);
  const [, word = '', rest] = bare ?? [];
  return fieldNames.has(withoutHyphen(word)) && (rest === undefined || !/\s/.test(rest.trim()))
    ? {
        message: `there is no colon after ${withoutHyphen(word)}`,
        fix: `write ${word}:${rest ? ` ${rest}` : ''}`,
      }
    : undefined;
}

const withoutHyphen = (name: string) => name.replace(/^- +/, '');
