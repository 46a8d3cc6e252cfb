import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../.github/workflows', import.meta.url));

describe.for(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');

  test('takes every action at one commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses).not.toEqual([]);
    expect(
      uses.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('may only read, but for the job that publishes', () => {
    const { permissions, jobs } = z
      .object({
        permissions: z.record(z.string(), z.string()),
        jobs: z.record(
          z.string(),
          z.object({ permissions: z.record(z.string(), z.string()).optional() }),
        ),
      })
      .parse(parse(text));
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions ?? {}).includes('write'),
    );
    expect(writing.map(([job]) => job)).toEqual(['deploy']);
  });
});
