import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/corpus/rules/index.ts';
import { withWordsApart } from '../../../src/views/markup/words-apart.ts';
import { rulePage, rulesOf } from '../../../src/views/pages/rule-pages.ts';
import { site } from '../site.ts';

const markdownOf = (name: string) => readFileSync(`src/corpus/rules/${name}.md`, 'utf8');

describe('the page of a rule', () => {
  test.for(rules)('has its reason and both examples: $name', ({ name, demand, severity }) => {
    const page = rulePage(name, markdownOf(name), site);
    expect(page).toMatchObject({ name, demand, severity });
    expect(page.reason).toMatch(/^<p>/);
    expect(page.wrong).toMatch(/^<pre><code[^>]*>[\s\S]+<\/code><\/pre>$/);
    expect(page.right).toMatch(/^<pre><code[^>]*>[\s\S]+<\/code><\/pre>$/);
    expect(page.breadcrumbs.map(({ href }) => href)).toEqual([site.base, `${site.base}rules/`]);
  });

  const written = (reason: string, code = '```yaml\na: b\n```') =>
    `# named-twice\n\n**Error.** A list names each thing once.\n\n${reason}\n\nWrong:\n\n${code}\n\nRight:\n\n${code}\n`;

  test('leads to the rules that it names, and not to itself', () => {
    const text = written('See `duplicate-id`, `named-twice` and `same-as`.');
    expect(rulePage('named-twice', text, site).reason).toBe(
      `<p>See <a href="${site.base}rules/duplicate-id/"><code>duplicate-id</code></a>, <code>named-twice</code> and <code>same-as</code>.</p>`,
    );
  });

  test('sets words from the right apart from what stands beside them', () => {
    const text = written('Of `title: הגיע אתמול (1)` the words.');
    const { reason } = rulePage('named-twice', text, site);
    expect(withWordsApart(reason, site.language)).toBe(
      '<p>Of <code>title: <bdi>הגיע אתמול</bdi> (1)</code> the words.</p>',
    );
  });

  test('has no notes where nothing stands below the examples', () => {
    expect(rulePage('named-twice', written('Why.'), site).notes).toBe('');
  });

  test('is refused where it has another form', () => {
    expect(() => rulePage('named-twice', written('Why.', 'No code.'), site)).toThrow(
      'named-twice.md',
    );
  });
});

test('the lists have each rule once, in the order of their names', () => {
  const [errors, warnings] = [rulesOf('error', site), rulesOf('warning', site)].map((listed) =>
    listed.map(({ link }) => link.text),
  );
  expect(errors).toEqual([...(errors ?? [])].sort());
  expect([...(errors ?? []), ...(warnings ?? [])].sort()).toEqual(
    rules.map(({ name }) => name).sort(),
  );
});
