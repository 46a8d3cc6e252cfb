import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Effects, realEffects } from '../../src/cli/effects.ts';
import { withoutRight } from '../without-right.ts';
import { type Desk, openDesk } from './import-desk.ts';
import { refusal, stoppingDisk } from './stopping-disk.ts';

const program = join(import.meta.dirname, 'stopped-import.ts');
const ENTRY = 'articles/blast-kills-two.md';

// Of the shape that import has most to write of: a speaker, an accused, an outlet and an incident, all new.
const article = `Blast kills two
By Petra Holm, Reuters
23 August 2019

Two people were killed at the port of Varra on Friday, the interior ministry said.

Varra's interior minister said Israel was behind the blast.
`;

/** A desk whose record is not empty, which `check` refuses. */
function openRecord(): Desk {
  const desk = openDesk();
  desk.put('content/outlets/varra-post.md', '---\nname: Varra Post\nkind: online\n---\n');
  return desk;
}

/** A process that has ended: who it was writes no more. */
const { pid: ended } = spawnSync(process.execPath, ['--version']);

/** An import that is never to come further than a step; whether it came to an end before. */
async function stopAt(step: number, desk: Desk, file: string): Promise<'stopped' | 'done'> {
  return new Promise((resolve) => {
    const stop = () => {
      resolve('stopped');
      return new Promise<never>(() => {});
    };
    desk.importOn(stoppingDisk(step, ended, stop), file).then(() => resolve('done'));
  });
}

/** What an import that nobody stops makes. */
async function unbroken(text: string): Promise<Record<string, string>> {
  const desk = openRecord();
  expect((await desk.importArticles(desk.put('a.txt', text))).code).toBe(0);
  return desk.content();
}

/** What check refuses in a record, but that it has no entry yet. */
async function refused(desk: Desk): Promise<string[]> {
  const found = z
    .array(z.object({ rule: z.string(), severity: z.string() }))
    .parse(JSON.parse((await desk.check()).out));
  return found
    .filter(({ rule, severity }) => severity === 'error' && rule !== 'no-entries')
    .map(({ rule }) => rule);
}

describe('an import that is stopped', () => {
  it.each([
    article,
    'Blast kills two\n\nTwo people were killed at the port of Varra on Friday.\n',
  ])('at any step is completed by importing again, and check refuses neither', async (text) => {
    const whole = await unbroken(text);
    expect(Object.keys(whole)).toContain(ENTRY);
    let step = 1;
    for (; ; step++) {
      const desk = openRecord();
      const file = desk.put('a.txt', text);
      if ((await stopAt(step, desk, file)) === 'done') break;
      expect(await refused(desk), `step ${step}`).toEqual([]);
      const again = await desk.importArticles(file);
      expect(again, `step ${step}`).toMatchObject({ code: 0, err: '' });
      expect(again.out).toMatch(/: (?:already )?imported/);
      expect(desk.content(), `step ${step}`).toEqual(whole);
      expect(await desk.check(), `step ${step}`).toMatchObject({ code: 0 });
    }
    // The plan and each file twice, and the plan taken away.
    const written = Object.keys(whole).length - Object.keys(openRecord().content()).length;
    expect(step - 1).toBe(2 * (written + 1) + 1);
  });

  it.each([3, 6, 8])('by SIGKILL is completed, too: step %i', async (step) => {
    const whole = await unbroken(article);
    const desk = openRecord();
    const file = desk.put('a.txt', article);
    const { signal } = spawnSync(process.execPath, [program, file, String(step)], {
      env: { ...process.env, CONTENT_DIR: file.replace('a.txt', 'content') },
    });
    expect(signal).toBe('SIGKILL');
    expect(desk.content()).not.toEqual(whole);
    expect(await desk.importArticles(file)).toMatchObject({ code: 0 });
    expect(desk.content()).toEqual(whole);
  });

  it('says that it was completed, and all that the first would have said', async () => {
    const first = openRecord();
    const told = await first.importArticles(first.put('a.txt', article));
    const desk = openRecord();
    const file = desk.put('a.txt', article);
    await stopAt(6, desk, file);
    const { out } = await desk.importArticles(file);
    const [line, ...rest] = out.split('\n');
    expect(line).toBe(
      'DESK/a.txt: imported; what an import that was stopped had begun is complete',
    );
    expect(rest).toEqual(told.out.split('\n').slice(1));
  });

  it('leaves what an editor has written since in its place as it is', async () => {
    const whole = await unbroken(article);
    const [proposal = ''] = Object.keys(whole).filter((path) => path.startsWith('actors/'));
    const desk = openRecord();
    const file = desk.put('a.txt', article);
    await stopAt(5, desk, file);
    desk.put(`content/${proposal}`, 'an editor’s work');
    expect(await desk.importArticles(file)).toMatchObject({ code: 0 });
    expect(desk.content()).toEqual({ ...whole, [proposal]: 'an editor’s work' });
  });

  it('gives way to an entry that an editor has made in its place', async () => {
    const desk = openRecord();
    const file = desk.put('a.txt', article);
    await stopAt(5, desk, file);
    desk.put(`content/${ENTRY}`, 'an editor’s work');
    const again = await desk.importArticles(file);
    expect(again.out).toBe(
      'DESK/a.txt: already imported as articles/blast-kills-two.md; nothing is changed\n',
    );
    expect(desk.read(`content/${ENTRY}`)).toBe('an editor’s work');
    expect(hidden(desk)).toEqual([]);
  });

  it.each([
    '',
    '{',
    JSON.stringify({
      id: 'x',
      raw: 'raw/../../outside.txt',
      proposals: [],
      entry: { path: 'articles/x.md', text: 'x' },
      summary: '',
    }),
  ])('is begun anew where what is left of its plan is %j', async (left) => {
    const desk = openRecord();
    const file = desk.put('a.txt', article);
    await stopAt(3, desk, file);
    const [plan = ''] = hidden(desk);
    desk.put(`content/${plan}`, left);
    expect(await desk.importArticles(file)).toMatchObject({ code: 0, err: '' });
    expect(desk.content()).toEqual(await unbroken(article));
    expect(desk.has('outside.txt')).toBe(false);
  });
});

/** What lies in a content folder that nothing reads. */
const hidden = (desk: Desk) => Object.keys(desk.content()).filter((path) => path.includes('/.'));

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'there is no room left on the disk'],
    ['EROFS', 'nothing may be written there'],
  ])('%s from any file on is told, and the import completed once it does no more', async (code, words) => {
    const whole = await unbroken(article);
    for (let step = 1; step <= Object.keys(whole).length; step++) {
      const desk = openRecord();
      const file = desk.put('a.txt', article);
      const { err, code: ended } = await desk.importOn(refusingFrom(step, code), file);
      expect(ended).toBe(1);
      expect(err).toMatch(`DESK/a.txt: not imported: DESK/content: ${words}`);
      expect(await refused(desk)).toEqual([]);
      expect(await desk.importArticles(file)).toMatchObject({ code: 0, err: '' });
      expect(desk.content()).toEqual(whole);
    }
  });

  it('since its folder may not be written to is told, and nothing is left there', async () => {
    const desk = openRecord();
    const file = desk.put('a.txt', article);
    const folder = file.replace('a.txt', 'content');
    const run = await withoutRight(folder, () => desk.importArticles(file));
    expect(run).toEqual({
      code: 1,
      out: '',
      err: 'DESK/a.txt: not imported: DESK/content: it may not be read or written\n',
    });
    expect(Object.keys(desk.content())).toEqual(['outlets/varra-post.md']);
  });
});

/** A disk that writes so many files and no more. */
function refusingFrom(step: number, code: string): Pick<Effects, 'writeNew'> {
  let taken = 0;
  return {
    writeNew: async (path, content) => {
      if (++taken >= step) throw refusal(code);
      return realEffects.writeNew(path, content);
    },
  };
}

it('the same file imported by several at once is imported once', async () => {
  const desk = openRecord();
  const file = desk.put('a.txt', article);
  const runs = await Promise.all([1, 2, 3].map(() => desk.importArticles(file)));
  expect(runs.some(({ code }) => code === 0)).toBe(true);
  expect(desk.content()).toEqual(await unbroken(article));
});
