import { expect, test } from 'vitest';
import { checkTags } from '../../../src/attribution/tagging/correct-tags.ts';
import { mergeTokens } from '../../../src/attribution/tagging/merge-tokens.ts';
import { tag } from '../../../src/attribution/tagging/tag.ts';
import { tagRules } from '../../../src/attribution/tagging/tag-rules.ts';

const checked = (sentence: string) => checkTags(mergeTokens(tag(sentence, 0)));

test.for(tagRules.map((rule) => [rule.reason, rule] as const))('%s', ([, rule]) => {
  const [, word] = /\*(.+?)\*/.exec(rule.example) ?? [];
  const mended = checked(rule.example.replaceAll('*', '')).find(({ token }) => token.text === word);
  expect(mended?.rule).toBe(rule);
  expect(mended?.token.pos).toBe(rule.pos);
});

test('words of a headline in capitals are no names for their capitals', () => {
  const title = checked('US Officials Confirm Israel Behind Unprecedented Strikes');
  expect(title.flatMap(({ rule, token }) => (rule ? [token.text] : []))).toEqual([]);
});

test.for([
  ['Police have alleged fraud.', 'alleged', 'allege'],
  ['The ministry fears that it was hit.', 'fears', 'fear'],
  ['Clinton denies the strike.', 'denies', 'deny'],
] as const)('%s: the lemma is that of the mended tag', ([text, word, lemma]) => {
  expect(checked(text).find(({ token }) => token.text === word)?.token.lemma).toBe(lemma);
});
