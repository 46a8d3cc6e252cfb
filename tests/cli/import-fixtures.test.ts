import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDesk } from './import-desk.ts';

const fixtures = join(import.meta.dirname, '../intake/fixtures');
const severities = z.array(z.object({ severity: z.string(), message: z.string() }));

describe('what import makes of a raw text', () => {
  it.each(readdirSync(fixtures).sort())('%s', async (name) => {
    const folder = join(fixtures, name);
    const desk = openDesk();
    desk.shelve(join(folder, 'content'));
    const raw = desk.put('raw.txt', readFileSync(join(folder, 'raw.txt')));

    const imported = await desk.importArticles(raw);
    expect(imported.err).toBe('');
    expect(imported.code).toBe(0);
    await expect(imported.out).toMatchFileSnapshot(join(folder, 'printed.txt'));
    const [, entry = '', kept = ''] =
      /draft {4}DESK\/(\S+)\n.* DESK\/(\S+)\n/.exec(imported.out) ?? [];
    await expect(desk.read(entry)).toMatchFileSnapshot(join(folder, 'entry.md'));
    expect(desk.read(kept)).toBe(readFileSync(join(folder, 'raw.txt'), 'utf8'));

    const checked = await desk.check();
    const problems = severities.parse(JSON.parse(checked.out));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.code).toBe(0);
  });
});
