import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computedVocabularies } from '../src/analysis/terms.ts';
import { stance, vocabularies } from '../src/model/vocabularies.ts';

const FOLDER = 'src/styles';

/** What every part may build on: tokens, elements and the few classes that mean the same wherever they stand. */
const base = ['tokens', 'base', 'mark'];

/** Sheets that are only ever loaded with another one, whose classes they refine. */
const refines: Readonly<Record<string, readonly string[]>> = {
  chains: ['drawn'],
  times: ['drawn'],
  'incident-map': ['map'],
  'record-map': ['map'],
  'article-marks': ['article'],
};

/** Loaded on top of all others, on pages from right to left only. */
const onTop = ['right-to-left'];

type Sheets = Readonly<Record<string, string>>;

const sheets: Sheets = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.css$/, ''),
    readFileSync(`${FOLDER}/${file}`, 'utf8'),
  ]),
);

/** The selectors of a sheet, one by one, without the conditions they stand in. */
function selectorsOf(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""');
  const preludes = [...bare.matchAll(/([^{};]+)\{/g)].map(([, prelude = '']) => prelude.trim());
  return preludes.filter((prelude) => !prelude.startsWith('@')).flatMap(apart);
}

/** The parts of a list of selectors: commas within brackets part nothing. */
function apart(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim());
}

/** The classes and ids a selector names, in order, as `.tag` and `#text`. */
const namesIn = (selector: string): string[] => selector.match(/[.#][a-z][\w-]*/gi) ?? [];

/** The sheet that a class or id belongs to: the first to name it, what is refined before what refines. */
function ownersIn(all: Sheets): ReadonlyMap<string, string> {
  const refined = [...base, ...Object.values(refines).flat()];
  const order = [...refined, ...Object.keys(all)].filter((name) => !onTop.includes(name));
  const owners = new Map<string, string>();
  for (const sheet of order)
    for (const name of selectorsOf(all[sheet] ?? '').flatMap(namesIn))
      if (!owners.has(name)) owners.set(name, sheet);
  return owners;
}

/** Every rule of a part that does not begin with a name of its own, or names what is another part’s. */
function strayRules(all: Sheets): string[] {
  const owners = ownersIn(all);
  const parts = Object.entries(all).filter(([sheet]) => ![...base, ...onTop].includes(sheet));
  return parts.flatMap(([sheet, css]) => {
    const own = [sheet, ...(refines[sheet] ?? [])];
    return selectorsOf(css)
      .filter((selector) => {
        const [first = '', ...rest] = namesIn(selector).map((name) => owners.get(name) ?? '');
        return !own.includes(first) || rest.some((owner) => ![...own, ...base].includes(owner));
      })
      .map((selector) => `${sheet}.css: ${selector}`);
  });
}

test('no rule of a part reaches into another part', () => {
  expect(strayRules(sheets)).toEqual([]);
});

test('what a record says is an attribute: no value of a vocabulary is a class', () => {
  const values = [...vocabularies, ...computedVocabularies].flatMap(({ terms }) =>
    Object.keys(terms),
  );
  const forces = Object.values(stance.terms).map(({ force }) => force);
  const classes = Object.values(sheets).flatMap(selectorsOf).flatMap(namesIn);
  expect(classes).toContain('.tag');
  expect([...values, ...forces].filter((value) => classes.includes(`.${value}`))).toEqual([]);
});

describe('that is broken by', () => {
  test.for([
    ['a class that another sheet defines', '.claim { display: grid }', 'home.css: .claim'],
    ['a rule for an element wherever it stands', 'sup { line-height: 0 }', 'home.css: sup'],
    ['a rule that begins with the base', '.rows .counts { gap: 0 }', 'home.css: .rows .counts'],
    [
      'a rule that reaches into another part',
      '.counts > :is(.claim, p) { gap: 0 }',
      'home.css: .counts > :is(.claim, p)',
    ],
    ['one in a condition', '@media print { .counts, .claim { gap: 0 } }', 'home.css: .claim'],
  ] as const)('%s', ([, rule, found]) => {
    expect(strayRules({ ...sheets, home: `${sheets['home']}\n${rule}` })).toEqual([found]);
  });
});
