import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { computedVocabularies } from '../src/analysis/terms.ts';
import { rules } from '../src/corpus/rules/index.ts';
import { vocabularies } from '../src/model/vocabularies.ts';
import { type Term, termsOf } from '../src/model/vocabulary.ts';
import { methodologyPage } from '../src/views/methodology-page.ts';
import { site } from './views/site.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const guide = read('content/README.md');
const readme = read('README.md');

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
  )('names every value of: %s', (_name, values) => {
    expect(values.filter((value) => !isInGuide(value))).toEqual([]);
  });

  test('names every rule', () => {
    expect(rules.map(({ name }) => name).filter((rule) => !isInGuide(rule))).toEqual([]);
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

test('the README gives every dependency its sentence', () => {
  const manifest: unknown = JSON.parse(read('package.json'));
  const names = ['dependencies', 'devDependencies'].flatMap((key) =>
    Object.keys(Object(Reflect.get(Object(manifest), key))),
  );
  expect(
    names.filter((name) => !readme.includes(name.startsWith('@types/') ? '@types/*' : name)),
  ).toEqual([]);
});

test('the README names every command', () => {
  const manifest: unknown = JSON.parse(read('package.json'));
  expect(Object(Reflect.get(Object(manifest), 'scripts'))).toHaveProperty('import');
  const benches = Object.keys(Object(Reflect.get(Object(manifest), 'scripts'))).filter((name) =>
    name.startsWith('bench:'),
  );
  for (const name of ['start', 'test', 'import', 'dev', 'check', ...benches])
    expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b`, 'u'));
});
