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

const tagOf = (sentence: string): string | undefined => {
  const [, word] = /\*(.+?)\*/.exec(sentence) ?? [];
  return checked(sentence.replaceAll('*', '')).find(({ token }) => token.text === word)?.token.pos;
};

test.for([
  ...'attacks strikes bombs hits kills targets raids shells blames'
    .split(' ')
    .map((verb) => `Turkey *${verb}* village in the north`),
  ...'Many Some Most All Both Few Others Several'
    .split(' ')
    .map((several) => `${several} *fear* the army left.`),
  ...'states notes claims reports shows estimates'
    .split(' ')
    .flatMap((verb) => [
      `The candidate *${verb}* his house burned.`,
      `The statement *${verb}* that it was over.`,
      `“It was over,” Viguerie *${verb}*.`,
    ]),
  'Everything *points* to Israel.',
  'It acknowledged *striking* an army base.',
  'Iran *attacks* the tanker',
  'Iran *attacks* big tanker',
  'People *claim* the army left.',
  'It was over, records *show*, on Monday.',
])('a verb: %s', (sentence) => {
  expect(tagOf(sentence)).toBe('VERB');
});

test.for([
  ...'news sports jobs arms sales earnings business press status'
    .split(' ')
    .map((first) => `The ${first} *report* the army wrote was long.`),
  ...'a an the every no his her its their my our your'
    .split(' ')
    .map((determiner) => `On ${determiner} *watch*, they fell.`),
  'He replied to *claims* about it.',
])('a noun: %s', (sentence) => {
  expect(tagOf(sentence)).toBe('NOUN');
});

test.for(
  'Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Gen. Sgt. Lt. Col. Capt. Prof. Mr Mrs Ms Dr'.split(' '),
)('a name: %s Hope', (title) => {
  expect(tagOf(`It was ${title} *Hope* who left.`)).toBe('PROPN');
});
