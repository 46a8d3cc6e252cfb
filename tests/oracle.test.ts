import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../src/disk.ts';
import { allViews } from './all-views.ts';
import { readEntries } from './oracle/entries.ts';
import { faultsIn } from './oracle/faults.ts';
import { entriesOf, entry, recordDice } from './oracle/make-entries.ts';
import { builtFrom } from './record.ts';
import { site } from './views/site.ts';

type Files = Readonly<Record<string, string>>;
type Views = readonly (readonly [url: string, view: unknown])[];

/** The views of a record that has no mistake by any rule of the content. */
function viewsOf(files: Files): Views {
  const { graph, diagnostics } = builtFrom(files);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return allViews(graph, site);
}

// The same records in each run; enough of them that each kind of sentence is told many times over.
const SEED = 20_190_719;
const RUNS = 40;

describe('every sentence that the site makes', () => {
  test(`says what single claims say, on ${RUNS} made-up records of seed ${SEED}`, {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(recordDice, (dice) => {
        const files = entriesOf(dice);
        expect(faultsIn(viewsOf(files), readEntries(files))).toEqual([]);
      }),
      // Without `endOnFailure`, what fails is made smaller first, which takes some minutes.
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
  });

  test.for([
    'content',
    'tests/fixtures/good-every-value/content',
  ])('says what single claims say, on %s', async (folder) => {
    const content = await readContent(folder);
    const files = Object.fromEntries(content.map(({ path, text }) => [path, text]));
    expect(faultsIn(viewsOf(files), readEntries(files))).toEqual([]);
  });
});

test('the oracle shares no code with what it judges', () => {
  const files = readdirSync('tests/oracle').map((name) =>
    readFileSync(`tests/oracle/${name}`, 'utf8'),
  );
  const imports = files.flatMap((text) =>
    [...text.matchAll(/from '([^']+)'/gu)].map(([, from = '']) => from),
  );
  expect(
    imports.filter((from) => !/^\.\/[a-z-]+\.ts$|^(?:zod|yaml|fast-check)$/u.test(from)),
  ).toEqual([]);
});

describe('the oracle finds', () => {
  const files = {
    'actors/iran.md': entry({ name: 'Iran', kind: 'state' }),
    'actors/israel.md': entry({ name: 'Israel', kind: 'state' }),
    'actors/iraq.md': entry({ name: 'Iraq', kind: 'state' }),
    'outlets/zero.md': entry({ name: 'ZeroHour', kind: 'online' }),
    'incidents/depot.md': entry({ title: 'Depot', kind: 'explosion', date: '2019-07-19' }),
    'articles/a.md': `${entry({
      title: 'A title',
      source: 'zero',
      date: '2019-08-01',
      language: 'en',
      claims: [
        claim(
          'did',
          'iraq',
          'asserts',
          'israel',
          'Iraq said Israel did it, reportedly.',
          'reportedly',
        ),
        claim('ordered', 'iran', 'asserts', { israel: 'ordered' }, 'Iran said Israel ordered it.'),
        claim('silent', 'israel', 'no-comment', 'israel', 'Israel was silent.'),
        claim('own', 'iran', 'denies', 'iran', 'Iran denied it.'),
      ],
    })}\nIraq said Israel did it, reportedly. Iran said Israel ordered it. Israel was silent. Iran denied it.\n`,
  };
  const entries = readEntries(files);
  const views = viewsOf(files);

  function claim(
    id: string,
    speaker: string,
    stance: string,
    accused: unknown,
    evidence: string,
    hedge?: string,
  ) {
    return {
      id,
      speaker,
      stance,
      accused,
      incidents: 'depot',
      evidence,
      ...(hedge ? { hedge } : {}),
    };
  }

  /** What the oracle finds where views say other words: each string that holds some has others instead. */
  function foundWith(from: string | RegExp, to: string): string[] {
    const changed = views.map(([url, view]): [string, unknown] => [url, replaced(view, from, to)]);
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(views));
    return [...new Set(faultsIn(changed, entries).map(({ what }) => what))];
  }

  function replaced(value: unknown, from: string | RegExp, to: string): unknown {
    if (typeof value === 'string') return value.replaceAll(from, to);
    if (Array.isArray(value)) return value.map((item) => replaced(item, from, to));
    if (typeof value !== 'object' || value === null || value instanceof Map) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'claims' || key === 'href' || key === 'url' ? item : replaced(item, from, to),
      ]),
    );
  }

  test('nothing wrong in what is right', () => {
    expect(faultsIn(views, entries)).toEqual([]);
  });

  test.for([
    ['a part swapped', 'ordered it', 'did it', 'its data does not have Israel executed'],
    [
      'parts of two claims joined',
      /^did it$/gu,
      'did it and ordered it',
      'its data does not have Israel ordered',
    ],
    ['a speaker added', /^says $/gu, 'and Iran say ', 'its data does not name Iran'],
    ['a speaker swapped', /^Iraq$/gu, 'Iran', 'Iran speaks in none of its claims'],
    [
      'a silence made an accusation',
      'has not commented',
      'says Israel did it',
      'its words are for asserts or claims-own, its data says no-comment',
    ],
    ['a silence coded as an accusation', /^no-comment$/gu, 'asserts', 'a/silent does not say this'],
    ['a hedge dropped', /^reportedly$/gu, '', 'is no hedge of its claims'],
    ['another part in the data', /^executed$/gu, 'supplied', 'a/did does not say this'],
    ['another scope', /^exact$/gu, 'ambiguous', 'does not say this'],
    ['a verb for many', /^says $/gu, 'say ', 'its verb is for many'],
    ['a stance in a drawing', 'says so', 'denies it', 'has says so'],
    ['a lead without an end', /^\.$/gu, '', 'it does not end in a full stop'],
    [
      'an attribution in a heading',
      /^Depot$/gu,
      'Iran says Israel did it, and at the depot',
      'an attribution outside any claim',
    ],
    [
      'somebody counted as accused',
      '1 incident',
      '2 incidents',
      'it is accused in 1 incident, and the page says 2 incidents',
    ],
  ] as const)('%s', ([, from, to, what]) => {
    expect(foundWith(from, to).join('\n')).toContain(what);
  });

  test('an accused whom nobody accuses', () => {
    const wrong = views.map(([url, view]): [string, unknown] => [
      url,
      JSON.parse(
        JSON.stringify(view, (key, value) =>
          key === 'alt' ? 'Who is accused? Iran. From 1.' : value,
        ),
      ),
    ]);
    expect(faultsIn(wrong, entries).map(({ what }) => what)).toContain('nobody accuses it');
  });
});
