import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDesk } from './import-desk.ts';

const fixtures = join(import.meta.dirname, '../intake/fixtures');
const severities = z.array(z.object({ severity: z.string(), message: z.string() }));

describe('what import makes of a raw text', () => {
  it.each(readdirSync(fixtures).sort())('%s', async (reason) => {
    const folder = join(fixtures, reason);
    const desk = openDesk();
    desk.shelve(join(folder, 'content'));
    const name = existsSync(join(folder, 'raw.html')) ? 'raw.html' : 'raw.txt';
    const raw = desk.put(name, readFileSync(join(folder, name)));

    const imported = await desk.importArticles(raw);
    expect(imported.err).toBe('');
    expect(imported.code).toBe(0);
    await expect(imported.out).toMatchFileSnapshot(join(folder, 'printed.txt'));
    const [, entry = '', kept = ''] =
      /draft {4}DESK\/(\S+)\n.* DESK\/(\S+)\n/.exec(imported.out) ?? [];
    await expect(desk.read(entry)).toMatchFileSnapshot(join(folder, 'entry.md'));
    expect(desk.bytes(kept)).toEqual(readFileSync(join(folder, name)));
    const digest = createHash('sha256').update(desk.bytes(kept)).digest('hex');
    expect(desk.read(entry)).toContain(`\nraw-sha256: ${digest}\n`);

    const checked = await desk.check();
    const problems = severities.parse(JSON.parse(checked.out));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.code).toBe(0);
  });
});
