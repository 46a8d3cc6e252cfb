import type { Sentence } from '../sentence.ts';

/** Where the page on the site itself leads. */
interface Ways {
  method: string;
  report: string;
}

type Paragraphs = readonly ((ways: Ways) => Sentence)[];

const reading: Paragraphs = [
  () => [
    'An incident’s page begins with one sentence, made by rule from the record: who says who did it, through whom, and where the accused stands. Below it are answers to what readers ask first, and below them all that they rest on.',
  ],
  () => [
    'A line beside somebody’s words tells how they stand to them: a full line says that it is so, a double one that it is not, a dashed one leaves it open, keeps silent or takes it back, a dotted one is somebody’s reading of a hint. The words beside it say so, too. In an article such lines run under its words, wavy for a denial, one below another where claims overlap, and what speaks of who did it is filled; beside each paragraph stands who makes the claims in it.',
  ],
  () => [
    'People whom an article does not name are shown in its own words for them, marked as unnamed. Two of them, met in different outlets, may be the same: unless somebody has shown that they are not, their independence is not established.',
  ],
];

const limits: Paragraphs = [
  () => [
    'It does not say who did it, and no number here says how likely anything is. That many repeat a claim does not make it truer; that is why origins are counted, not articles.',
  ],
  () => [
    'It shows only what the articles of the record say. What others reported is not here, and that something is missing means no more than that.',
  ],
  () => ['Dates, places and names that no article gives are the editors’ and are marked as such.'],
];

const check: Paragraphs = [
  ({ method }) => [
    'Every quotation stands in its article, word for word and once: a build in which one does not fails and publishes nothing. How claims are coded and everything else is computed is told under ',
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
  description: 'What this site is, what it is not, and how to correct it.',
  opening:
    'After every strike, hack or poisoning readers ask who did it. This site answers another question, which can be answered: who says so, in what words, how they say they know, and who only repeats it.',
  /** By the fragment each is found at. */
  sections: {
    reading: { heading: 'How to read a page', paragraphs: reading },
    limits: { heading: 'What it is not', paragraphs: limits },
    check: { heading: 'How it is checked', paragraphs: check },
    corrections: { heading: 'Corrections', paragraphs: corrections },
  },
};
