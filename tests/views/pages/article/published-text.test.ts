import { expect, test } from 'vitest';
import { publishedText } from '../../../../src/views/pages/article/published-text.ts';
import { article, recordOf } from '../../../record.ts';

const text = (frontmatter: string) => {
  const record = recordOf({
    'articles/a.md': article(
      `source: toi\ndate: 2019-08-23\nsubtitle: Below the headline\ncaptions: Under a picture\n${frontmatter}`,
      `
- id: one
  about: attribution
  speaker: iran
  stance: denies
  accused: iran
  chain: []
  incidents: amirli
  evidence: Iran denies it
`,
      'Held back, before.\n\nIran denies it, again.\n\n- Kept with its list.\n- Held back with its list.\n',
    ),
  });
  const found = record.articles.get('a');
  return found && publishedText(found);
};

test('an article’s text is searched as far as its page shows it', () => {
  expect(text('rights: excerpts')).toEqual([
    'Below the headline',
    'Iran denies it, again.',
    'Under a picture',
  ]);
  expect(text('rights: full-text')).toEqual([
    'Below the headline',
    'Held back, before.',
    'Iran denies it, again.',
    'Kept with its list.',
    'Held back with its list.',
    'Under a picture',
  ]);
});
