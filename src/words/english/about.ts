import type { RichText } from '../sentences/rich-text.ts';

/** Where the page on the site itself leads. */
interface Ways {
  method: string;
  report: string;
}

type Paragraphs = readonly ((ways: Ways) => RichText)[];

const reading: Paragraphs = [
  () => [
    'An incident’s page begins with one sentence, put together by rule from the articles collected here: who says who did it, how that reached the article, and how the accused answers. Below it are short answers to what readers ask first, and below those everything they rest on.',
  ],
  () => [
    'The line beside a quotation shows where its source stands: solid for an assertion, double for a denial, dashed for no position, no comment or a retraction, dotted for a hint that somebody reads into the words. The text beside it says the same. In an article these lines run under the words: a denial is wavy, claims that overlap have their lines one below the other, and words about who did it are shaded. The sources are named in the margin.',
  ],
  () => [
    'Sources that an article does not name appear in the article’s own words for them, marked as unnamed. Two unnamed sources in different outlets may be the same people. Unless the editors can show that they are not, this site says that their independence is not established.',
  ],
];

const limits: Paragraphs = [
  () => [
    'It does not say who did it, and no number here measures how likely anything is. A claim does not become truer by being repeated, which is why this site counts origins, not articles.',
  ],
  () => [
    'It covers only the articles collected here. Where it shows no denial, no answer or no other account, these articles contain none. Others may.',
  ],
  () => [
    'Dates, places and names that no article gives were supplied by the editors and are marked as such.',
  ],
];

const check: Paragraphs = [
  ({ method }) => [
    'Every quotation must appear in its article, word for word and exactly once. If one does not, nothing is published. How claims are coded, and how everything else is computed from them, is set out under ',
    { text: 'Method', href: method },
    '.',
  ],
];

const corrections: Paragraphs = [
  ({ report }) => [
    'Is something wrong, misread or missing? ',
    { text: 'Report an error', href: report },
    ', here or at the foot of any page.',
  ],
];

/** The page on the site itself. */
export const about = {
  title: 'About',
  description: 'What this site does, what it does not do, and how to correct it.',
  opening:
    'After every strike, hack or poisoning, readers ask who did it. This site answers a question that can be answered: who says so, in what words, how they say they know, and who is only repeating it.',
  /** By the fragment each is found at. */
  sections: {
    reading: { heading: 'How to read a page', paragraphs: reading },
    limits: { heading: 'What it is not', paragraphs: limits },
    check: { heading: 'How it is checked', paragraphs: check },
    corrections: { heading: 'Corrections', paragraphs: corrections },
  },
};
