import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { computedVocabularies } from '../src/analysis/terms.ts';
import { vocabularies } from '../src/model/vocabularies.ts';
import { type Term, termsOf } from '../src/model/vocabulary.ts';
import { methodologyPage } from '../src/views/pages/methodology-page.ts';
import { site } from './views/site.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const guide = read('content/README.md');

/** What the guide writes as code: `field`, `field: value`, or a value in a line of an example. */
const isInGuide = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'u').test(guide);

describe('the editors’ guide', () => {
  test.each(methodologyPage(site).entries)('names every field of: $name', ({ fields }) => {
    expect(fields.map(({ name }) => name).filter((name) => !isInGuide(name))).toEqual([]);
  });

  test.each(
    vocabularies.map(
      (vocabulary) => [vocabulary.name, termsOf<Term>(vocabulary).map(([value]) => value)] as const,
    ),
  )('names in one table or paragraph every value of: %s', (_name, values) => {
    // As code: a value such as `place` or `other` is a word of any English page, too.
    const blocks = guide
      .split(/\n{2,}/u)
      .map((block) => new Set([...block.matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code)));
    const missing = blocks.map((codes) => values.filter((value) => !codes.has(value)));
    expect(missing.sort((a, b) => a.length - b.length)[0]).toEqual([]);
  });

  test.each([
    'The shortest complete article',
    'A worked example',
  ])('codes as the record does: %s', (heading) => {
    const [, section = ''] = guide.split(`\n## ${heading}\n`);
    const [, yaml = ''] = /```yaml\n(?:---\n)?([\s\S]*?)\n(?:---\n|```)/u.exec(section) ?? [];
    const shown = claimsIn(yaml);
    const [, frontmatter = ''] = read(
      'content/articles/times-of-israel-iraq-strikes-2019.md',
    ).split(/^---$/mu);
    const recorded = claimsIn(frontmatter);
    expect(shown).not.toEqual([]);
    expect(recorded).toEqual(expect.arrayContaining(shown.map(like)));
  });
});

const claimsIn = (yaml: string) =>
  z.object({ claims: z.array(z.looseObject({ id: z.string() })) }).parse(parse(yaml)).claims;

/** A claim of the record has all an example has; of several passages an example may show one. */
const like = ({ evidence, ...fields }: Record<string, unknown>) =>
  expect.objectContaining({
    ...fields,
    evidence: expect.toSatisfy((recorded) => [recorded].flat().includes(evidence)),
  });

describe('the model documents itself', () => {
  test.each(methodologyPage(site).entries)('says what every field is for: $name', ({ fields }) => {
    expect(
      fields.filter(({ description }) => !/\w.*[.”`]$/u.test(description)).map(({ name }) => name),
    ).toEqual([]);
  });

  test.each([
    ...vocabularies,
    ...computedVocabularies,
  ])('says what every value means, and after whom: $name', (vocabulary) => {
    expect(
      termsOf<Term>(vocabulary)
        .filter(([, { definition, source }]) => !/\.$/u.test(definition) || source === '')
        .map(([value]) => value),
    ).toEqual([]);
  });
});

const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

test('every dependency has its sentence', () => {
  const table = read('docs/dependencies.md');
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const named = new Set(
    [...table.matchAll(/^\| ([^|]+) \|/gmu)].flatMap(([, cell = '']) => cell.split(', ')),
  );
  expect(
    names.filter((name) => !named.has(name.startsWith('@types/') ? '@types/*' : name)),
  ).toEqual([]);
});

describe('the documentation', () => {
  const pages = readdirSync(new URL('../docs/', import.meta.url), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  const all = ['README.md', 'CONTRIBUTING.md', 'content/README.md', ...pages].map(read).join('\n');

  test.each(Object.keys(manifest.scripts))('names the command %s', (name) => {
    const run = ['start', 'test'].includes(name)
      ? `npm ${name}`
      : `npm run (?:--silent |-s )?${name}`;
    expect(all).toMatch(new RegExp(`${run}(?![\\w:-])`, 'u'));
  });

  test.each(pages.filter((path) => path !== 'docs/README.md'))('lists %s', (path) => {
    expect(read('docs/README.md')).toContain(`(${path.slice('docs/'.length)})`);
  });

  test('fits on two screens at its front', () => {
    // A screen is some forty lines.
    expect(read('README.md').split('\n').length).toBeLessThan(80);
  });
});
