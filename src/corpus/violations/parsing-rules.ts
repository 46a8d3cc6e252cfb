import type { RuleMeta } from './rule-meta.ts';
import type { Violation } from './violation.ts';

/*
 * What the rules demand that parsing itself finds broken, before there is a corpus to check. They stand in one table,
 * for most are found broken in several files of `parsing/` (`broken-yaml` in four), and none of these owns them.
 */

export const wrongFolder = {
  name: 'wrong-folder',
  severity: 'error',
  demand: 'An entry lies in the folder of its kind.',
} as const satisfies RuleMeta;

export const tooLarge = {
  name: 'too-large',
  severity: 'error',
  demand:
    'A file is no larger than one mebibyte, and a paragraph no longer than 20,000 characters.',
} as const satisfies RuleMeta;

export const unreadFile = {
  name: 'unread-file',
  severity: 'error',
  demand: 'What lies in the content folder is files that can be read.',
} as const satisfies RuleMeta;

export const notUtf8 = {
  name: 'not-utf8',
  severity: 'error',
  demand: 'A file is text in UTF-8.',
} as const satisfies RuleMeta;

export const unfitText = {
  name: 'unfit-text',
  severity: 'error',
  demand:
    'Text is well-formed Unicode, has something to see, no control signs, and every change of direction in it ends.',
} as const satisfies RuleMeta;

export const brokenFrontmatter = {
  name: 'broken-frontmatter',
  severity: 'error',
  demand: 'An entry begins with frontmatter between two lines of three hyphens.',
} as const satisfies RuleMeta;

export const brokenYaml = {
  name: 'broken-yaml',
  severity: 'error',
  demand: 'The frontmatter is YAML.',
} as const satisfies RuleMeta;

export const unknownField = {
  name: 'unknown-field',
  severity: 'error',
  demand: 'Every field is one the model knows.',
} as const satisfies RuleMeta;

export const mistypedField = {
  name: 'mistyped-field',
  severity: 'error',
  demand: 'Every field holds what it is meant to hold.',
} as const satisfies RuleMeta;

export const unknownValue = {
  name: 'unknown-value',
  severity: 'error',
  demand: 'A field with a vocabulary holds one of its values.',
} as const satisfies RuleMeta;

export const impossibleDate = {
  name: 'impossible-date',
  severity: 'error',
  demand: 'A date is valid EDTF and exists.',
} as const satisfies RuleMeta;

export const unsafeMarkup = {
  name: 'unsafe-markup',
  severity: 'error',
  demand: 'A body holds text, emphasis, lists, quotations and links to http, https or mailto.',
} as const satisfies RuleMeta;

/** The name of a rule that parsing can find broken: one of those above, or of three that a check also holds entries to. */
export type ParsingRule =
  | (
      | typeof wrongFolder
      | typeof tooLarge
      | typeof unreadFile
      | typeof notUtf8
      | typeof unfitText
      | typeof brokenFrontmatter
      | typeof brokenYaml
      | typeof unknownField
      | typeof mistypedField
      | typeof unknownValue
      | typeof impossibleDate
      | typeof unsafeMarkup
    )['name']
  | 'invalid-id'
  | 'missing-field'
  | 'quotation-misread';

/** What parsing found wrong in an entry. */
export type ParsingViolation = Violation<ParsingRule>;
