import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Dates of every form, one for each incident of the made-up record. */
export const oddDates = [
  '2019',
  '2019-08',
  '2019-08-23',
  '1066',
  '2019-08-23~',
  '2019-08?',
  '2019%',
  '2019-08-~23',
  '2019-08-XX',
  '2019-XX',
  '201X',
  '2019-21',
  '2019-24',
  '2023-01-28T23:30+03:30',
  '2019-08-12/2019-08-20',
  '2017~/2023~',
  '2017/..',
  '../2019-08',
  '/2019-08',
  '"[2019-08-01,2019-08-05]"',
  '"{2019-07-19,2019-08-12}"',
] as const;

/** What the editors supplied of an article of the made-up record; each begins with a word that stands nowhere else. */
export const supplied = {
  title: 'Zephyrine guards are said to have blown up the harbour of Sample, officials say',
  subtitle: 'Quillon is what is below',
  byline: 'Wexford wrote it',
  credit: 'Yarrow gave it',
} as const;

const incidents = oddDates.map((date, at): [string, string] => [
  `incidents/blast-${at}.md`,
  `title: Blast of ${at}\nkind: explosion\ndate: ${date}`,
]);

const claims = incidents
  .map(
    (_, at) =>
      `  - {id: did-${at}, speaker: author, stance: asserts, accused: north, incidents: blast-${at}, evidence: North did number ${at}.}`,
  )
  .join('\n');
const body = incidents.map((_, at) => `North did number ${at}.`).join('\n\n');

const articleOf = (fields: string): [string, string] => [
  `source: paper\nlanguage: en\nurl: https://example.org/a\n${fields}\nclaims:\n${claims}`,
  body,
];

const suppliedFields = Object.entries(supplied)
  .map(([name, text]) => `${name}: ${text}`)
  .join('\n');

const files: readonly (readonly [string, string, string?])[] = [
  ['outlets/paper.md', 'name: The Paper\nkind: newspaper'],
  ['actors/north.md', 'name: North\nkind: state'],
  ...incidents,
  [
    'articles/paper-1.md',
    ...articleOf(
      `date: 2019-08-24\n${suppliedFields}\ncorrections: [{date: 2019-08-25~, text: It was not.}]\nnot-in-text: {source: Known., date: Known., title: Known., subtitle: Known., byline: Known., credit: Known.}`,
    ),
  ] as const,
  ...['2019-08-23~', '2019-08', '"[2019-08-01,2019-08-05]"'].map(
    (date, at) =>
      [
        `articles/paper-${at + 2}.md`,
        ...articleOf(
          `date: ${date}\ntitle: A headline of the outlet ${at}\nnot-in-text: {source: Known., date: Known.}`,
        ),
      ] as const,
  ),
];

/** Writes a record with every form of date, and an article of which the editors supplied what can be. */
export function writeOddRecord(folder: string): void {
  for (const [path, fields, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      `---\n${fields}\n---\n${text === undefined ? '' : `\n${text}\n`}`,
    );
  }
}
