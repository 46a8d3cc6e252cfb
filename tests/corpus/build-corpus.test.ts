import { describe, expect, test } from 'vitest';
import { compareDiagnostics } from '../../src/model/diagnostic.ts';
import { builtFrom } from '../record.ts';

const rulesOf = (files: Readonly<Record<string, string>>) =>
  builtFrom(files).diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

const article = (claims: string, text = 'The base in Iraq was hit.\n') =>
  `---\ntitle: A base hit\nsource: toi\ndate: 2019-08-23\nlanguage: en\nnot-in-text: {title: a, source: b, date: c}\nclaims:\n${claims}---\n${text}`;
const outlet = '---\nname: TOI\nkind: online\n---\n';

test('nothing is no record, and the only problem is that there is nothing', () => {
  const { graph, diagnostics } = builtFrom({});
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['no-entries']);
  expect(graph.claims.size + graph.articles.size).toBe(0);
});

describe('whatever is thrown at it, it answers with diagnostics', () => {
  const hostile: Readonly<Record<string, string>> = {
    nothing: '',
    'a space': ' ',
    'three hyphens': '---',
    'only hyphens': '---\n---\n---\n---\n',
    'an empty list': '---\nclaims: []\n---\n',
    'claims that are a number': '---\nclaims: 5\n---\n',
    'claims that are null': '---\nclaims: ~\n---\n',
    'claims within claims': '---\nclaims: [[[{id: a}]]]\n---\n',
    'a map for every list':
      '---\nclaims: {a: {b: {c: d}}}\nactors: {a: b}\ncaptions: {a: b}\n---\n',
    'a list for every map':
      '---\nspeakers: [[a], [b]]\nnot-in-text: [a]\nclaims: [{value: [a], accused: [[a]], conflicts-with: [[a]]}]\n---\n',
    'ids of every sort':
      '---\nspeakers: {1: a, "": b, constructor: c, __proto__: d, author: e}\nclaims: [{id: 1}, {id: ""}, {id: constructor}, {id: __proto__}, {id: [a]}, {id: {a: b}}]\n---\n',
    'references of every sort':
      '---\nsource: {a: b}\nactors: [~, "", constructor, a/b/c]\nclaims: [{id: a, speaker: [[], {}], chain: {a: b}, follows: a/b, incidents: ["", ~]}]\n---\n',
    'a bomb of aliases': '---\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n',
    'half a surrogate': '---\ntitle: "\\ud800"\n---\n\ud800 text',
    'a null byte': '---\ntitle: a\0\n---\n',
    JavaScript: '---js\nthrow 1\n---\n',
    'old line ends': '---\rtitle: a\r---\rtext',
    'deep lists': `---\na: ${'['.repeat(3_000)}\n---\n`,
    'deep quotations': `---\ntitle: a\n---\n${'>'.repeat(15_000)}`,
    'endless emphasis': `---\ntitle: a\n---\n${'**a'.repeat(50_000)}`,
    'a huge file': 'x'.repeat(2_000_000),
    'thousands of fields': `---\n${Array.from({ length: 1_000 }, (_, n) => `f${n}: x`).join('\n')}\n---\n`,
  };

  test.for(Object.keys(hostile))('%s', (name) => {
    const text = hostile[name] ?? '';
    for (const folder of ['articles', 'incidents', 'actors', 'outlets']) {
      const { diagnostics } = builtFrom({ [`${folder}/a.md`]: text });
      expect(diagnostics.length).toBeGreaterThan(0);
      const odd = diagnostics.filter(
        ({ line, column, message, fix }) =>
          line < 1 || column < 1 || /undefined|\[object|NaN/.test(`${message} ${fix}`),
      );
      expect(odd).toEqual([]);
    }
  });

  test('paths of every sort', () => {
    const paths = [
      '',
      '/',
      'articles/',
      'articles/.md',
      'articles/a',
      '../a.md',
      'raw/',
      'raw/.txt',
      'articles//a.md',
    ];
    expect(() =>
      builtFrom(Object.fromEntries(paths.map((path) => [path, '---\n---\n']))),
    ).not.toThrow();
  });
});

describe('one cause, one diagnostic', () => {
  test('an actor that exists and is broken is not unknown, and nobody is told that nothing refers to it', () => {
    expect(
      rulesOf({
        'outlets/toi.md': outlet,
        'actors/israel.md': '---\nname: "Israel" again\n---\n',
        'articles/a.md': article(
          '  - {id: a, speaker: israel, about: damage, evidence: The base}\n',
        ),
      }),
    ).toEqual(['actors/israel.md:2 broken-yaml']);
  });

  test('while an article cannot be read, nothing is held to be without reference', () => {
    expect(
      rulesOf({
        'outlets/toi.md': outlet,
        'actors/israel.md': '---\nname: Israel\nkind: state\n---\n',
        'articles/a.md': '---\ntitle: "Israel" again\n---\nText\n',
      }),
    ).toEqual(['articles/a.md:2 broken-yaml']);
  });

  test('a claim of an article that cannot be read is not unknown', () => {
    expect(
      rulesOf({
        'outlets/toi.md': outlet,
        'articles/a.md': '---\ntitle: "Israel" again\n---\nText\n',
        'articles/b.md': article(
          '  - {id: b, speaker: author, about: damage, evidence: The base, follows: a/a}\n',
        ),
      }),
    ).toEqual(['articles/a.md:2 broken-yaml']);
  });

  test('an accused that is misspelt is not missing as well', () => {
    expect(
      rulesOf({
        'outlets/toi.md': outlet,
        'articles/a.md': article(
          '  - {id: a, speaker: author, accused: {israel: did}, stance: asserts, evidence: The base, incidents: }\n',
        ),
        'actors/israel.md': '---\nname: Israel\nkind: state\n---\n',
      }),
    ).toEqual(['articles/a.md:8 unknown-value', 'articles/a.md:8 missing-field']);
  });

  test('a paragraph that was changed is told once, not for each quotation from it', () => {
    expect(
      rulesOf({
        'outlets/toi.md': outlet,
        'raw/a.txt': 'The military base in Iraq was hit.',
        'articles/a.md': article(
          '  - {id: a, speaker: author, about: damage, evidence: The military base in Iraq}\n',
        ),
      }),
    ).toEqual(['articles/a.md:10 text-not-as-received']);
  });
});

test('diagnostics come sorted, whatever the order of files', () => {
  const files = {
    'articles/b.md': 'x',
    'articles/a.md': article(
      '  - {id: a, speaker: nobody, about: damage, evidence: nothing of it}\n',
    ),
    'actors/z.md': '',
    'zz.md': '',
  };
  const { diagnostics } = builtFrom(files);
  expect(diagnostics.length).toBeGreaterThan(4);
  expect([...diagnostics].sort(compareDiagnostics)).toEqual(diagnostics);
  expect(builtFrom(Object.fromEntries(Object.entries(files).reverse())).diagnostics).toEqual(
    diagnostics,
  );
});

test('what is wrong is left out of the graph, and the rest is in it', () => {
  const { graph } = builtFrom({
    'outlets/toi.md': outlet,
    'articles/a.md': article(
      '  - {id: sound, speaker: author, about: damage, evidence: The base}\n  - {id: unsound, speaker: author, about: damage, evidence: The airport}\n',
    ),
  });
  expect([...graph.claims.keys()]).toEqual(['a/sound']);
});
