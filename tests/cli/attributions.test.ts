import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributions } from '../../src/cli/attributions.ts';
import { realEffects } from '../../src/cli/effects.ts';
import { withoutRight } from '../without-right.ts';

const folder = mkdtempSync(join(tmpdir(), 'according-to-attributions-'));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return runWith('no terminal', args);
}

async function runWith(
  watched: 'terminal' | 'no terminal',
  args: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const code = await attributions(args, {
    ...realEffects,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    isTerminal: watched === 'terminal',
  });
  return { code, out: printed.out, err: printed.err.replaceAll(folder, 'FOLDER') };
}

const text = 'The army refused to say who did it.';
const one = put('one/a.txt', text);

test('prints who says what, by the file’s name', async () => {
  const { code, out } = await run('--outermost', one);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    a: [
      {
        source: [[0, 8]],
        cue: [[9, 16]],
        content: [[17, 34]],
        quotation: 'indirect',
        speaker: { kind: 'actor', name: 'army' },
        stance: 'declines-to-comment',
        why: 'refuse: to; source beside the verb',
        certainty: 0.6,
        doubts: [],
      },
    ],
  });
});

test('prints what stands in another’s content, too, unless told not to', async () => {
  const { out } = await run(one);
  const { a } = JSON.parse(out);
  expect(a.map(({ cue, within }: { cue: unknown; within: unknown }) => ({ cue, within }))).toEqual([
    { cue: [[9, 16]], within: undefined },
    { cue: [[20, 23]], within: 0 },
  ]);
});

test('reads every text of a folder and nothing else in it', async () => {
  put('many/b.txt', 'It rained.');
  put('many/deep/c.txt', '\uFEFFHe said it was over.\r\n');
  put('many/d.md', text);
  const { code, out } = await run(join(folder, 'many'));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ b: [], c: [{ source: [[1, 3]], cue: [[4, 8]] }] });
  expect(Object.keys(JSON.parse(out))).toEqual(['b', 'c']);
});

test('names a folder in it that may not be read, and reads the others', async () => {
  put('some/closed/a.txt', text);
  put('some/b.txt', text);
  chmodSync(folder, 0o755);
  const some = join(folder, 'some');
  const { code, out, err } = await withoutRight(join(some, 'closed'), () => run(some), 0o000);
  expect(code).toBe(1);
  expect(Object.keys(JSON.parse(out))).toEqual(['b']);
  expect(err).toBe('FOLDER/some/closed: not read: it may not be read or written\n');
});

test('shows how far it is to somebody who watches', async () => {
  put('two/a.txt', 'It rained.');
  put('two/b.txt', 'It rained.');
  const { err } = await runWith('terminal', [join(folder, 'two')]);
  expect(err).toBe('\r1 of 2\r2 of 2\n');
});

describe('goes on past what it cannot read', () => {
  test.for([
    ['large.txt', 'a '.repeat(200_000), 'it is larger than 256 KiB, and no single article is'],
    ['binary.txt', new Uint8Array([65, 0, 66]), 'it is not text'],
    ['latin.txt', new Uint8Array([65, 0xe9, 66]), 'it is not text in UTF-8'],
    ['sub/a.txt', text, 'another file is called “a”, too'],
  ] as const)('%s', async ([name, content, reason]) => {
    const path = put(name, content);
    const { code, out, err } = await run(one, path);
    expect({ code, err }).toEqual({ code: 1, err: `FOLDER/${name}: not read: ${reason}\n` });
    expect(Object.keys(JSON.parse(out))).toEqual(['a']);
  });

  test('a file that is not there', async () => {
    const { code, out, err } = await run(join(folder, 'nowhere.txt'));
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '{\n}\n',
      err: 'FOLDER/nowhere.txt: not read: there is no such file or folder\n',
    });
  });
});

describe('says how it is called', () => {
  test('where no file is named', async () => {
    const { code, err } = await run();
    expect({ code, err }).toEqual({
      code: 2,
      err: 'no file or folder is named\nusage: npm run attributions -- [--outermost] FILE|DIR…\n',
    });
  });

  test('when asked', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: npm run attributions -- \[--outermost\] FILE\|DIR…\n/);
  });
});

test.each([
  ['Italian', 'Il ministro, che cita due fonti, accusa gli autori e la stampa: è una bugia.'],
  ['Japanese', '大臣は誰がやったのかまだわからないと述べた。'],
])('says of a text in %s that it was not read, and finds nothing in it', async (name, words) => {
  const { code, out, err } = await run(put(`${name}/foreign.txt`, words));
  expect(JSON.parse(out)).toEqual({ foreign: [] });
  expect(err).toMatch(
    /^FOLDER\/\p{L}+\/foreign\.txt: attributions are read in English, and quotations in Arabic, /u,
  );
  expect(err.endsWith(`; this text is ${name}\n`)).toBe(true);
  expect(code).toBe(0);
});

test.each([
  ['Hebrew', 'הצבא לא תקף, לדברי הדובר.', 1],
  ['French', 'Le ministre, qui cite deux responsables, accuse l’armée d’avoir tiré.', 0],
  ['Russian', 'Президент: мы не знаем, что это было и кто это сделал.', 0],
])('finds quotations alone in a text in %s, and says so', async (name, words, found) => {
  const { code, out, err } = await run(put(`${name}/quoted.txt`, words));
  expect(JSON.parse(out).quoted).toHaveLength(found);
  expect(err).toBe(
    `FOLDER/${name}/quoted.txt: attributions are read in full in English only; this text is ${name}: of it direct quotations and phrases like “according to” are read, no indirect speech\n`,
  );
  expect(code).toBe(0);
});

test('prints a quotation as it prints an attribution, with what showed it', async () => {
  const text = 'Le port est fermé. « Nous partons demain », a dit un habitant de la ville.';
  const { out } = await run(put('fr/one.txt', text));
  expect(JSON.parse(out).one).toEqual([
    {
      source: [[50, 73]],
      cue: [[44, 49]],
      content: [[19, 42]],
      quotation: 'direct',
      speaker: { kind: 'anonymous', description: 'un habitant de la ville' },
      stance: 'asserts',
      why: 'beside a quotation',
      doubts: ['speaker taken as “un habitant de la ville”: whoever has a name is an actor'],
    },
  ]);
});

test.each([
  ['short.txt', 'Varra: Norland denied it.', 1, ''],
  ['none.txt', 'ꦱꦥ꧀ꦠꦸ: 12', 0, 'the language of this text does not show'],
])('a few words whose language does not show are read where they may be English: %s', async (name, words, found, said) => {
  const { out, err } = await run(put(`few/${name}`, words));
  expect(Object.values(JSON.parse(out))).toEqual([expect.toSatisfy((all) => all.length >= found)]);
  expect(err.includes(said)).toBe(true);
  expect(err === '').toBe(said === '');
});
