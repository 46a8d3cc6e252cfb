import { expect, test } from 'vitest';
import { dev, preview } from '../../src/cli/astro.ts';

test.for([
  ['--prt', '3000'],
  ['--port', 'http'],
  ['--port', '-1'],
  ['content'],
])('dev and preview refuse %o with their usage', async (args) => {
  const usage = (command: string) =>
    expect.objectContaining({
      name: 'PlainError',
      message: `usage: npm run ${command} -- [--port NUMBER] [--host ADDRESS]`,
    });
  await expect(dev(args)).rejects.toEqual(usage('dev'));
  await expect(preview(args)).rejects.toEqual(usage('preview'));
});
