import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/views/shared/urls.ts';
import { base, builtPages, dist, origin } from './support/built-pages.ts';

const citable = builtPages().filter(
  ({ path, html }) =>
    /^(?:incidents|articles|claims\/[^/]+)\/[^/]+\/(?:as-of\/[^/]+\/)?$/.test(
      path.slice(base.length),
    ) && !html.includes('http-equiv="refresh"'),
);

const read = (path: string, name: string) =>
  readFileSync(join(dist, path.slice(base.length), name), 'utf8');

describe('every incident, on every day, every claim and article can be cited by its own address', () => {
  test.for(citable)('$path', ({ path, html }) => {
    expect(JSON.parse(read(path, 'cite.json'))).toMatchObject([{ URL: origin + path }]);
    expect(read(path, 'cite.bib')).toContain(`  url = {${origin}${path}},\n`);
    expect(html).toContain('<summary>Cite this page</summary>');
    for (const format of citationFormats) {
      expect(read(path, `cite.${format}`)).not.toBe('');
      expect(html).toContain(`href="${path}cite.${format}"`);
    }
  });
});
