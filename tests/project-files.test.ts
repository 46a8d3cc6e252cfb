import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryFiles } from './repository-files.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const manifest = z
  .object({
    version: z.string(),
    license: z.string(),
    engines: z.object({ node: z.string() }),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

describe('one voice on Node', () => {
  const [major = ''] = /^\d+$/m.exec(read('.nvmrc')) ?? [];
  const packages = { ...manifest.devDependencies, ...manifest.dependencies };
  const majorOf = (name: string) => packages[name]?.split('.')[0];

  test('.nvmrc names a major version, and the packages that bring Node and its types are of it', () => {
    expect(major).not.toBe('');
    expect([majorOf('node'), majorOf('@types/node')]).toEqual([major, major]);
    // Who only builds has it, too.
    expect(manifest.dependencies).toHaveProperty('node');
  });

  test('engines take it', () => {
    const least = manifest.engines.node
      .split(' || ')
      .map((range) => /^(?:\^|>=)(\d+)\.\d+\.\d+$/.exec(range)?.[1]);
    expect(least).toContain(major);
  });

  test('CI asks .nvmrc, and installs what the lock file says', () => {
    const step = z.looseObject({
      uses: z.string().optional(),
      run: z.string().optional(),
      with: z.record(z.string(), z.unknown()).optional(),
    });
    const workflow = z.object({
      jobs: z.record(z.string(), z.looseObject({ steps: z.array(step) })),
    });
    const steps = readdirSync('.github/workflows')
      .map((name) => workflow.parse(parse(read(`.github/workflows/${name}`))))
      .flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
    const setups = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(setups).not.toEqual([]);
    for (const setup of setups)
      expect(setup.with).toEqual({ 'node-version-file': '.nvmrc', cache: 'npm' });
    const installs = steps.flatMap(({ run }) => run?.match(/npm (?:ci|i|install)\b/g) ?? []);
    expect(installs).toEqual(setups.map(() => 'npm ci'));
  });
});

test('package.json and its lock file name the licence that LICENSE is', () => {
  const lock = z
    .object({ packages: z.looseObject({ '': z.looseObject({ license: z.string() }) }) })
    .parse(JSON.parse(read('package-lock.json')));
  expect(read('LICENSE')).toMatch(
    new RegExp(
      `^${manifest.license} License\n\nCopyright \\(c\\) \\d{4} The According to authors\n`,
    ),
  );
  expect(lock.packages[''].license).toBe(manifest.license);
});

describe('.editorconfig', () => {
  const [general = '', exceptions = ''] = read('.editorconfig')
    .split(/^\[.*\]$/m)
    .slice(1);
  const settingOf = (section: string, key: string) =>
    new RegExp(`^${key} = (.+)$`, 'm').exec(section)?.[1];

  test('says what biome.json says', () => {
    const { formatter } = z
      .object({ formatter: z.looseObject({ indentStyle: z.string(), indentWidth: z.number() }) })
      .parse(JSON.parse(read('biome.json')));
    expect(settingOf(general, 'indent_style')).toBe(formatter.indentStyle);
    expect(settingOf(general, 'indent_size')).toBe(String(formatter.indentWidth));
  });

  test('says what .gitattributes says', () => {
    expect(read('.gitattributes')).toContain('* text=auto eol=lf\n');
    expect(settingOf(general, 'end_of_line')).toBe('lf');
    expect(read('.gitattributes')).toContain('\ncontent/raw/** -text\n');
    expect(read('.editorconfig')).toContain('\n[{content/raw/**,tests/**/fixtures/**,**.png}]\n');
  });

  test('leaves alone what it excepts', () => {
    const keys = (section: string) => [...section.matchAll(/^(\w+) = /gm)].map(([, key]) => key);
    expect(keys(exceptions)).toEqual(keys(general));
    expect(exceptions.match(/(?<= = ).+/g)).toEqual(keys(general).map(() => 'unset'));
  });

  test('is kept by every file', () => {
    const isExcepted = /^content\/raw\/|^tests\/(?:.*\/)?fixtures\/|\.png$/;
    const paths = repositoryFiles().filter((path) => !isExcepted.test(path));
    const broken = paths.filter((path) => {
      const text = read(path);
      return /\r|[ \t]$/m.test(text) || !/(?<!\n)\n$/.test(text);
    });
    expect(paths.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });
});

test('.vscode recommends what formats and understands the files of the project', () => {
  const { recommendations } = z
    .object({ recommendations: z.array(z.string()) })
    .parse(JSON.parse(read('.vscode/extensions.json')));
  expect(recommendations).toEqual(
    expect.arrayContaining(['biomejs.biome', 'astro-build.astro-vscode', 'redhat.vscode-yaml']),
  );
  expect(read('.vscode/settings.json')).toContain('"biomejs.biome"');
});

describe('docs/decisions', () => {
  const names = readdirSync('docs/decisions').filter((name) => /^\d/.test(name));
  const template = read('docs/decisions/template.md');
  const partsOf = (text: string) =>
    [...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part);
  /** More than a screen holds. */
  const MOST_LINES = 30;

  test('are numbered one after another', () => {
    const numbers = names.map((_, at) => String(at + 1).padStart(4, '0'));
    expect(names.map((name) => name.slice(0, 4))).toEqual(numbers);
  });

  test.for(names)('%s has the parts of the template, on one screen', (name) => {
    const text = read(`docs/decisions/${name}`);
    expect(partsOf(text)).toEqual(partsOf(template));
    expect(text.split('\n').length).toBeLessThan(MOST_LINES);
  });

  test('are all in the list, by their titles and dates', () => {
    const rows = names.map((name) => {
      const text = read(`docs/decisions/${name}`);
      const [, title] = /^# (.+)\n/.exec(text) ?? [];
      const [, date] = /^\*\*Date\.\*\* (\d{4}-\d\d-\d\d) /m.exec(text) ?? [];
      return `| [${title}](${name}) | ${date} |`;
    });
    const [, list] = read('docs/decisions/README.md').split('| --- | --- |\n');
    expect(list?.trimEnd().split('\n')).toEqual(rows);
  });
});

describe('CHANGELOG.md', () => {
  const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  const versions = read('CHANGELOG.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...kinds] = section.split(/^### /m);
      return {
        heading: heading.trim(),
        kinds: kinds.map((kind) => kind.split('\n', 1)[0]),
        section,
      };
    });

  test('begins with what is not released, and then goes back, each version with its day', () => {
    const [unreleased, ...released] = versions.map(({ heading }) => heading);
    expect(unreleased).toBe('[Unreleased]');
    expect(released.filter((one) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/.test(one))).toEqual(
      [],
    );
    const days = released.map((one) => one.slice(-10));
    expect(days).toEqual(days.toSorted().reverse());
    if (released[0]) expect(released[0]).toContain(`[${manifest.version}]`);
  });

  test.for(versions)('has only kinds of change that are kept apart: $heading', ({
    kinds,
    section,
  }) => {
    expect(kinds).not.toEqual([]);
    expect(kinds).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
    // Nothing but bullets below a kind, each with its day: `(2026-11-30)`
    const bullets = section
      .split(/^### .*\n/m)
      .slice(1)
      .flatMap((part) => part.trim().split(/^(?=- )/m));
    expect(bullets.filter((bullet) => !/^- .+\(\d{4}-\d\d-\d\d\).*\.\s*$/s.test(bullet))).toEqual(
      [],
    );
  });
});
