import type { Sentence } from '../sentence.ts';

export const notFound = {
  title: 'Page not found',
  text: (report: string): Sentence => [
    'There is no page at this address. Addresses here are permanent: if a page sent you here, ',
    { text: 'tell us', href: report },
    '.',
  ],
  home: 'To the first page',
  incidents: 'All incidents',
};
