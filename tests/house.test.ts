import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { arrows } from './arrows.ts';
import { wordsInCode, wordsInTemplate } from './own-words.ts';

/** A file of `src/`, its path relative to it. */
interface SourceFile {
  path: string;
  text: string;
  /** Every module it imports. */
  imports: readonly string[];
}

const pure = [
  'text',
  'method',
  'model',
  'words',
  'attribution',
  'intake',
  'corpus',
  'analysis',
  'views',
  'exports',
] as const;

/** Rooms that may not take any other package from the registry. */
const packages: Readonly<Record<string, readonly string[]>> = {
  text: ['leven', 'diff'],
  model: ['zod', 'edtf', 'iso-3166'],
};

const shell = [
  'build',
  'disk.ts',
  'read-content.ts',
  'png',
  'cli',
  'content.config.ts',
  'site',
  'dev',
  'integrations',
  'pages',
];
const astroModules = ['content.config.ts', 'site', 'pages'];

const roomOf = (path: string) => path.split('/')[0] ?? '';

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Every module a file imports, as TypeScript itself reads it; of a template, the frontmatter and its scripts. */
function importsOf(path: string, text: string): string[] {
  const isTemplate = path.endsWith('.astro');
  const [, frontmatter = '', template = ''] = isTemplate ? text.split(/^---$/m) : ['', text];
  const code = [frontmatter, ...[...template.matchAll(SCRIPT)].map(([, script = '']) => script)];
  const loaded = [...text.matchAll(/\bimport\(`([^`$]+)/g)].map(([, folder = '']) => folder);
  return [
    ...code.flatMap((part) => ts.preProcessFile(part).importedFiles.map((file) => file.fileName)),
    ...loaded,
  ];
}

function sourceFile(path: string, text: string): SourceFile {
  return { path, text, imports: importsOf(path, text) };
}

/** The folder of a file; a file of the root stands for itself. */
const folderOf = (path: string) => (path.includes('/') ? posix.dirname(path) : path);

interface Arrow {
  from: string;
  to: string;
  file: string;
  target: string;
}

/** Each import that leads into another folder. */
function arrowsOf(files: readonly SourceFile[]): Arrow[] {
  return files.flatMap((file) =>
    file.imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(file.path), specifier))
      .filter((target) => !target.startsWith('..'))
      .map((target) => ({
        from: folderOf(file.path),
        to: folderOf(target),
        file: file.path,
        target,
      }))
      .filter(({ from, to }) => from !== to),
  );
}

const isIn = (folder: string, parent: string) =>
  folder === parent || folder.startsWith(`${parent}/`);

/** The key of the table that says what a folder may import. */
function keyOf(folder: string): string | undefined {
  return Object.keys(arrows).find(
    (key) => key === folder || (key.endsWith('/**') && isIn(folder, key.slice(0, -3))),
  );
}

const allowedFor = (folder: string) => arrows[keyOf(folder) ?? ''] ?? [];

function wrongArrows(files: readonly SourceFile[]): string[] {
  return arrowsOf(files)
    .filter(({ from, to }) => !allowedFor(from).some((allowed) => isIn(to, allowed)))
    .map(({ file, target }) => `${file} → ${target}`);
}

/** The folder at a depth: of `views/pages/lists` at 1 `views`, at 2 `views/pages`. */
const upTo = (folder: string, depth: number) => folder.split('/').slice(0, depth).join('/');

/** Pairs of folders, at any depth, of which each imports the other. */
function twoWayPairs(files: readonly SourceFile[]): string[] {
  const found = arrowsOf(files);
  const pairsAt = (depth: number) => {
    const pairs = new Set(
      found
        .map(({ from, to }) => [upTo(from, depth), upTo(to, depth)] as const)
        // A folder and one in it: what they share stands in the deeper pairs.
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => `${from} → ${to}`),
    );
    return [...pairs].filter((pair) => {
      const [from = '', to = ''] = pair.split(' → ');
      return from < to && pairs.has(`${to} → ${from}`);
    });
  };
  return [...new Set([1, 2, 3, 4].flatMap(pairsAt))];
}

function wrongPackages(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = packages[room];
    return file.imports
      .filter((specifier) => !specifier.startsWith('.'))
      .filter(
        (specifier) =>
          (allowed && !allowed.includes(specifier)) ||
          (specifier.startsWith('astro:') && !astroModules.includes(room)) ||
          (specifier.startsWith('node:') && !shell.includes(room)),
      )
      .map((specifier) => `${file.path} → ${specifier}`);
  });
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** What a room that is no part of the shell may not touch: the console, the process, the clock, chance. */
const WORLD =
  /\b(?:console|process)\s*[.[]|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/;

function worldly(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !shell.includes(roomOf(path)))
    .flatMap(({ path, text }) => {
      const [found] = WORLD.exec(withoutComments(text)) ?? [];
      return found === undefined ? [] : [`${path}: ${found}`];
    });
}

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

const paths = filesUnder('src').filter((path) => /\.(?:ts|astro)$/.test(path));
const files = paths.map((path) => sourceFile(path, readFileSync(`src/${path}`, 'utf8')));

describe('the house', () => {
  test('has its pure rooms', () => {
    const rooms = new Set(paths.map(roomOf));
    expect(pure.filter((room) => !rooms.has(room))).toEqual([]);
  });

  test('a folder imports only what it is allowed', () => {
    expect(wrongArrows(files)).toEqual([]);
  });

  test('no two folders import each other, at any depth', () => {
    expect(twoWayPairs(files)).toEqual([]);
  });

  test('nothing is allowed that nobody imports', () => {
    const found = arrowsOf(files);
    const idle = Object.entries(arrows).flatMap(([key, allowed]) =>
      allowed
        .filter((to) => !found.some((arrow) => keyOf(arrow.from) === key && isIn(arrow.to, to)))
        .map((to) => `${key} → ${to}`),
    );
    expect(idle).toEqual([]);
  });

  test('node: and astro: stay in the shell, packages in their rooms', () => {
    expect(wrongPackages(files)).toEqual([]);
  });

  test('console, process, clock and chance stay in the shell', () => {
    expect(worldly(files)).toEqual([]);
  });

  test('every relative import names a file that is there', () => {
    const missing = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => specifier.replace(/\?raw$/, ''))
        .map((specifier) => posix.join('src', posix.dirname(file.path), specifier))
        .filter((target) => !existsSync(target)),
    );
    expect(missing).toEqual([]);
  });

  test('nothing is exported without a name', () => {
    const found = files.filter(
      ({ path, text }) => !path.endsWith('.d.ts') && /^export default\b/m.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    const all = [...paths, ...filesUnder('tests').filter((path) => path.endsWith('.ts'))];
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[(?:\.{3})?[a-z]+\])(?:\.(?:[a-z]+|\[[a-z]+\]))+$/;
    expect(all.filter((path) => !kebab.test(posix.basename(path)))).toEqual([]);
  });
});

describe('the drawing of the house', () => {
  const [, drawing = ''] =
    /^```mermaid\nflowchart TB\n([\s\S]*?)```$/m.exec(
      readFileSync('docs/architecture.md', 'utf8'),
    ) ?? [];
  const drawn = drawing.split('\n').flatMap((line) => {
    const [, from, to] = /^ {2}(\S+) --> (\S+)$/.exec(line) ?? [];
    return from && to ? [{ from, to }] : [];
  });
  const left = new Set(['types', 'styles']);
  const imported = new Set(
    arrowsOf(files)
      .map(({ from, to }) => [upTo(from, 1), upTo(to, 1)] as const)
      .filter(([from, to]) => from !== to && !left.has(from) && !left.has(to))
      .map(([from, to]) => `${from} --> ${to}`),
  );

  function reachedFrom(room: string): Set<string> {
    const next = drawn.filter(({ from }) => from === room).map(({ to }) => to);
    return new Set([...next, ...next.flatMap((to) => [...reachedFrom(to)])]);
  }

  test('draws no arrow that is no import', () => {
    expect(
      drawn.map(({ from, to }) => `${from} --> ${to}`).filter((arrow) => !imported.has(arrow)),
    ).toEqual([]);
  });

  test('has a way for every import', () => {
    const missing = [...imported].filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' --> ');
      return !reachedFrom(from).has(to);
    });
    expect(missing).toEqual([]);
  });
});

describe('these rules can be broken', () => {
  const broken = (path: string, text: string): SourceFile[] => [sourceFile(path, text)];

  test.for([
    ['corpus/a.ts', "import { b } from '../intake/b.ts';", 'corpus/a.ts → intake/b.ts'],
    [
      'corpus/rules/a.ts',
      "import { b } from '../../views/b.ts';",
      'corpus/rules/a.ts → views/b.ts',
    ],
    ['model/a.ts', "import type {\n  B,\n} from '../text/b.ts';", 'model/a.ts → text/b.ts'],
    ['views/a.ts', "export { b } from '../cli/b.ts';", 'views/a.ts → cli/b.ts'],
    ['pages/a.astro', "---\nimport { b } from '../cli/b.ts';\n---\n", 'pages/a.astro → cli/b.ts'],
    ['nowhere/a.ts', "import { b } from '../text/b.ts';", 'nowhere/a.ts → text/b.ts'],
    [
      'corpus/parsing/a.ts',
      "import { b } from '../rules/index.ts';",
      'corpus/parsing/a.ts → corpus/rules/index.ts',
    ],
    ['text/a.ts', "const b = await import('../model/b.ts');", 'text/a.ts → model/b.ts'],
    ['site/a.ts', "import { check } from '../cli/check.ts';", 'site/a.ts → cli/check.ts'],
  ] as const)('by an arrow from %s', ([path, text, found]) => {
    expect(wrongArrows(broken(path, text))).toEqual([found]);
  });

  test('by two folders that import each other', () => {
    const files = [
      sourceFile('a/b/c.ts', "import { d } from '../../e/d.ts';"),
      sourceFile('e/d.ts', "import { f } from '../a/f.ts';"),
    ];
    expect(twoWayPairs(files)).toEqual(['a → e']);
  });

  test.for([
    ['text/a.ts', "import { z } from 'zod';", 'text/a.ts → zod'],
    ['text/a.ts', "import a from 'a.json' with { type: 'json' };", 'text/a.ts → a.json'],
    ['views/a.ts', "import { join } from 'node:path';", 'views/a.ts → node:path'],
    [
      'components/a.astro',
      "---\nimport { x } from 'astro:content';\n---\n",
      'components/a.astro → astro:content',
    ],
  ] as const)('by a package in %s', ([path, text, found]) => {
    expect(wrongPackages(broken(path, text))).toEqual([found]);
  });

  test.for([
    ['console.log(1)', ['views/a.ts: console.']],
    ["process.env['A']", ['views/a.ts: process.']],
    ['const now = new Date();', ['views/a.ts: new Date()']],
    ['Math.random()', ['views/a.ts: Math.random']],
    ['new Date(date.earliest)', []],
    ['// console.log is for the shell', []],
  ] as const)('by %s', ([text, found]) => {
    expect(worldly(broken('views/a.ts', text))).toEqual(found);
  });
});

describe('what the site says stands in the catalogue, not in', () => {
  const shown = files.filter(({ path }) => /^(?:components|layouts|pages)\/.*\.astro$/.test(path));
  /** Names that are the same in every language, and what is no text though it looks like one. */
  const names: Readonly<Record<string, RegExp>> = {
    'src/exports/citation-file.ts': /^BibTeX$/,
    // Of what the atlas has.
    'src/views/drawings/maps/disputed-pieces.ts': /^[A-Z][a-z.A-Z ]+$/,
    // Of fonts.
    'src/views/drawings/share/typefaces.ts': /^(?:Charis SIL|Source Sans 3|Noto \w+ \w+)$/,
    // Of schema.org.
    'src/views/pages/structured-data.ts': /^[A-Z][A-Za-z]+$/,
  };

  test.for(shown.map(({ path, text }) => [path, text] as const))('%s', ([, text]) => {
    expect(wordsInTemplate(text)).toEqual([]);
  });

  test.for(shown.map(({ path, text }) => [path, text] as const))('%s, signs included', ([
    ,
    text,
  ]) => {
    const [, , template = ''] = text.split(/^---$/m);
    expect(template.match(/[>}][,;.] ?(?=[<{])/g) ?? []).toEqual([]);
  });

  test('views and exports', { timeout: 120_000 }, () => {
    const rooms = paths.filter((path) => /^(?:views|exports)\//.test(path));
    const found = [...wordsInCode(rooms.map((path) => `src/${path}`))].flatMap(([path, texts]) =>
      texts.filter((text) => !names[path]?.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.for([
    ['<p>Words</p>', ['Words']],
    ['<p>{page.x && <b>in it</b>}</p>', ['in it']],
    ["<p>{page.x === 'in it' ? 'found' : page.y}</p>", ['found']],
    ['<p aria-label="Words">{page.x}</p>', ['Words']],
    [`<List title={\`On \${page.x}\`} />`, ['On …']],
    ['<br><p class="two words">{page.x} · {page.y}</p>', []],
    ["---\nconst label = 'In a word';\n---\n<p>{label}</p>", ['In a word']],
    ['---\nimport \'../two words.css\';\n---\n<style>.a { content: "In a word" }</style>', []],
  ] as const)('a template such as %s', ([template, found]) => {
    expect(wordsInTemplate(template)).toEqual(found);
  });

  test('a module', { timeout: 60_000 }, () => {
    const path = 'tests/fixtures/own-words/view.ts';
    expect(wordsInCode([path]).get(path)).toEqual(['… claims', 'In a word', ' later', 'Words']);
  });
});

describe('tests mirror the source', () => {
  const tests = filesUnder('tests').filter(
    (path) => path.endsWith('.test.ts') && !path.startsWith('built/'),
  );
  /** What is about the whole and no file of it. */
  const aboutTheWhole = [
    'corpus/changes-of-meaning',
    'corpus/words-against-fields',
    'docs',
    'docs-links',
    'every-value',
    'findings',
    'github-files',
    'gold',
    'house',
    'line-ends',
    'made-up-record',
    'oracle',
    'page-kinds',
    'project-files',
    'styles',
    'workflows',
  ];

  test.for(tests.map((path) => path.replace(/\.test\.ts$/, '')))('%s has its file', (path) => {
    // A test may be named after its file and a reason: `import-any-text` tests `import.ts`.
    const parts = path.split('-');
    const names = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
    const isThere = names.some((name) =>
      ['ts', 'cjs', 'astro'].some((ending) => existsSync(`src/${name}.${ending}`)),
    );
    expect(isThere || aboutTheWhole.includes(path)).toBe(true);
  });
});
