import { describe, expect, test } from 'vitest';
import { type ParsedArticle, parseEntry } from '../../../src/corpus/parsing/parse-entry.ts';

function parseArticle(
  frontmatter: string,
  text = 'Iran has no immunity, anywhere.\n',
): ParsedArticle {
  const file = { path: 'articles/a.md', text: `---\n${frontmatter}\n---\n${text}` };
  const entry = parseEntry(file, 'article', 'a');
  if (entry.kind !== 'article') throw new Error('no article');
  return entry;
}

const found = ({ violations }: ParsedArticle) =>
  violations.map(({ rule, message }) => `${rule}: ${message}`);

describe('a mistake takes away what it spoils, and nothing else', () => {
  test('a field', () => {
    const article = parseArticle('title: Iran\ndate: 2019-02-30\nlanguage: en');
    expect(article.fields).toMatchObject({ title: 'Iran', date: undefined, language: 'en' });
    expect(found(article)).toEqual([
      'impossible-date: date is “2019-02-30”, which names a day that does not exist: February 2019 has 28 days',
    ]);
  });

  test('a claim’s field, in one claim of two', () => {
    const { claims, ...article } = parseArticle(
      'claims:\n  - {id: one, speaker: author, stance: assert, accused: iran, evidence: Iran}\n  - {id: two, speaker: author, about: other, evidence: Iran}',
    );
    expect(claims.map(({ fields }) => [fields.id, fields.stance, fields.accused.length])).toEqual([
      ['one', undefined, 1],
      ['two', 'asserts', 0],
    ]);
    expect(article.violations.map(({ rule, location }) => ({ rule, location }))).toEqual([
      { rule: 'unknown-value', location: { path: ['claims', 0, 'stance'] } },
    ]);
  });

  test('a passage’s hedge, not the passage', () => {
    const { claims } = parseArticle(
      'claims:\n  - {id: one, speaker: author, about: other, evidence: {quote: Iran, hedge: }}',
    );
    expect(claims[0]?.fields.evidence).toMatchObject([{ quote: 'Iran', hedge: undefined }]);
  });

  test('a claim without what it needs is still read as far as it goes', () => {
    const article = parseArticle(
      'claims:\n  - {speaker: author, accused: isreal, stance: asserts}',
    );
    expect(article.claims[0]?.fields).toMatchObject({
      accused: [{ actor: 'isreal' }],
      evidence: [],
    });
    expect(found(article)).toEqual([
      'missing-field: the field id is missing',
      'missing-field: the field evidence is missing',
    ]);
  });
});

describe('one mistake, one violation', () => {
  test.for([
    ['titel: Iran', ['unknown-field: there is no field “titel” here']],
    [
      'claims:\n  - id: one\n    about: other\n    speaker: author\n    evidence:\n      - He said: it was',
      [
        'quotation-misread: YAML took the words before the colon for a field’s name: “He said: it was”',
      ],
    ],
    [
      'claims:\n  - id: one\n    about: other\n    speaker: author\n    evidence:\n      He said: it was',
      [
        'quotation-misread: YAML took the words before the colon for a field’s name: “He said: it was”',
      ],
    ],
    [
      'claims:\n  - id: one\n    about: other\n    speaker: author\n    evidence: {qoute: Iran, in: body}',
      ['unknown-field: there is no field “qoute” here'],
    ],
    [
      'speakers:\n  a: {anonymous: two, who spoke, on Friday}',
      ['quotation-misread: YAML takes the comma before “who spoke” for the end of the words'],
    ],
    [
      'captions:\n  - Aftermath: a base',
      [
        'quotation-misread: YAML took the words of captions for a field of its own: “Aftermath: a base”',
      ],
    ],
    [
      'title: [Updated]',
      ['quotation-misread: YAML took the words of title for a list: “[Updated]”'],
    ],
    [
      'claims:\n  - id: one\n    about: other\n    speaker: author\nevidence: Iran',
      ['unknown-field: there is no field “evidence” here'],
    ],
    [
      'claims:\n  - id: one\n    about: other\n    speaker: author\n    evidence: [[Iran, no]]',
      ['quotation-misread: YAML took the words of evidence for a list: “[Iran, no]”'],
    ],
    [
      'claims:\n  - {id: one, speaker: author, stance: asserts, accused: {iran}, evidence: Iran}',
      ['missing-field: “iran” stands between braces without a role'],
    ],
    ['claims:', ['missing-field: the field claims is empty']],
    ['claims: none', ['mistyped-field: claims is “none”']],
    ['draft: yes', ['unknown-value: “yes” is none of the values of draft']],
    ['"": x', ['unknown-field: there is a colon with no field’s name before it']],
  ] as const)('%s', ([frontmatter, expected]) => {
    expect(found(parseArticle(frontmatter))).toEqual(expected);
  });
});

describe('what is left of a claim', () => {
  test.for([
    ['{id: one}', 'the claim has nothing but id'],
    ['{id: one, about: toll}', 'the claim has nothing but id and about'],
    ['{id: one, accused: iran}', 'the claim has nothing but id and accused'],
  ] as const)('%s is one mistake', ([claim, message]) => {
    expect(found(parseArticle(`claims: [${claim}]`))).toEqual([`missing-field: ${message}`]);
  });

  test('of more than an id and a field each that is missing is told', () => {
    expect(found(parseArticle('claims: [{id: one, stance: asserts, accused: iran}]'))).toEqual([
      'missing-field: the field speaker is missing',
      'missing-field: the field evidence is missing',
    ]);
  });
});

describe('an entry that cannot be read', () => {
  test.for([
    'title: "Iran" has',
    'title: *iran',
    '- a',
  ])('%s: nothing is known of it', (frontmatter) => {
    const article = parseArticle(frontmatter);
    expect(article.state).toBe('unread');
    expect(article.violations).toHaveLength(1);
    expect(article.fields.title).toBeUndefined();
  });

  test('its text is still looked at', () => {
    expect(found(parseArticle('title: "Iran" has', 'A <b>base</b>\n')).at(-1)).toBe(
      'unsafe-markup: the text has HTML in it: “<b>”',
    );
  });

  test.for([
    ['x'.repeat(1_048_577), 'too-large: the file has 1048577 characters'],
    ['---\ntitle: a\0b\n---\n', 'not-utf8: the file has bytes in it that are not UTF-8 text'],
    ['---\ntitle: caf\ufffd\n---\n', 'not-utf8: the file has bytes in it that are not UTF-8 text'],
  ] as const)('for what the file is', ([text, message]) => {
    const { state, violations } = parseEntry({ path: 'actors/a.md', text }, 'actor', 'a');
    expect(state).toBe('unread');
    expect(violations.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([message]);
  });
});

test('ids that are written are declared, sound or not', () => {
  const { declaredClaims, declaredSpeakers } = parseArticle(
    'speakers: {a: {anonymous: x, document: y}, b: words}\nclaims: [{id: one}, {id: Two}, {speaker: a}, words]',
  );
  expect([...declaredClaims]).toEqual(['one', 'Two']);
  expect([...declaredSpeakers]).toEqual(['a', 'b']);
});

test('a byte order mark is none of the text', () => {
  const { fields, file } = parseEntry(
    { path: 'actors/a.md', text: '\ufeff---\nname: Israel\n---\n' },
    'actor',
    'a',
  );
  expect(fields).toMatchObject({ name: 'Israel' });
  expect(file.text.startsWith('---')).toBe(true);
});

test('a title that the editor supplied is no text of the article', () => {
  const parts = (frontmatter: string) => parseArticle(frontmatter).texts.map(({ part }) => part);
  expect(parts('title: Iran\nsubtitle: Again\ncaptions: A base')).toEqual([
    'title',
    'subtitle',
    'caption',
    'body',
  ]);
  expect(parts('title: Iran\nsubtitle: Again\nnot-in-text: {title: none}')).toEqual([
    'subtitle',
    'body',
  ]);
});
