import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { foundBy, placesToldBy, toldBy } from '../../told.ts';

const RULE = 'evidence-not-unique';

interface Article {
  evidence?: string;
  fields?: string;
  body: string;
  raw?: string;
}

function files({ evidence = 'They did it', fields = '', body, raw }: Article) {
  const claim = `  - {id: one, speaker: iran, about: other, evidence: ${evidence}}`;
  const text = entry(`language: en\nsource: toi\n${fields}claims:\n${claim}`, body);
  return { 'articles/a.md': text, ...(raw === undefined ? {} : { 'raw/a.txt': raw }) };
}

test('points to each place where the words stand', () => {
  const fields =
    'title: They did it\nsubtitle: They did it\ncaptions: [A man, They did it there]\n';
  const body = 'No.\n\n> *They* did it, he said.\n\nYes: They did it.';
  const shown = [
    'in the title “They did it”',
    'in the subtitle “They did it”',
    'in caption 2 “They did it there”',
    'in the paragraph at line 12 “They did it, he said.”',
    'in the paragraph at line 14 “Yes: They did it.”',
  ];
  expect(toldBy(RULE, files({ fields, body }))).toEqual([
    `articles/a.md:8:54 “They did it” the article says “They did it” 5 times: ${shown.join('; ')} / lengthen the quotation, or say where it stands: {quote: …, in: title or subtitle or caption}`,
    '→ articles/a.md:4:8 occurrence 1',
    '→ articles/a.md:5:11 occurrence 2',
    '→ articles/a.md:6:19 occurrence 3',
    '→ articles/a.md:12:3 occurrence 4',
    '→ articles/a.md:14:1 occurrence 5',
  ]);
});

const LONGER = 'lengthen the quotation by the words before or after it';

test('names a part only where that has the words once, and none is named', () => {
  const fixOf = (article: Article) => foundBy(RULE, files(article)).map(({ fix }) => fix);
  const body = 'They did it, they said: They did it.';
  expect(fixOf({ body })).toEqual([LONGER]);
  expect(fixOf({ body, evidence: '{quote: They did it, in: body}' })).toEqual([LONGER]);
  expect(fixOf({ body, fields: 'title: They did it\n' })).toEqual([
    'lengthen the quotation, or say where it stands: {quote: …, in: title}',
  ]);
});

test.for([
  ['words that stand once', { body: 'They did it.' }],
  ['words that stand whole once', { body: 'They did it. They did items.' }],
  ['words that stand nowhere', { body: 'No.' }],
  [
    'words that stand once in their part',
    {
      body: 'They did it.',
      fields: 'title: They did it\n',
      evidence: '{quote: They did it, in: title}',
    },
  ],
  [
    'words cut short by a #',
    { body: 'They did it #1. They did it.', evidence: 'They did it #1.\n  ' },
  ],
] satisfies [string, Article][])('says nothing of %s', ([, article]) => {
  expect(placesToldBy(RULE, files(article))).toEqual([]);
});

const twice = 'They did it.\n\nYes.\n\nThey did it.';

test.for([
  ['as it arrived, it has the paragraph once', { body: twice, raw: 'They did it.\n\nYes.' }, 0],
  ['as it arrived, it has the paragraph twice', { body: twice, raw: twice }, 1],
  ['nobody knows how it arrived', { body: twice }, 1],
  [
    'the paragraphs are not the same',
    { body: 'They did it.\n\nYes, They did it.', raw: 'They did it.' },
    1,
  ],
  [
    'one of the places is a title',
    { body: twice, fields: 'title: They did it.\n', raw: 'They did it.\n\nYes.' },
    1,
  ],
  [
    'the paragraph has the words twice',
    {
      body: 'They did it: They did it.\n\nThey did it: They did it.',
      raw: 'They did it: They did it.',
    },
    1,
  ],
] satisfies [string, Article, number][])('of a paragraph pasted twice where %s: %j', ([
  ,
  article,
  count,
]) => {
  expect(foundBy(RULE, files(article))).toHaveLength(count);
});
