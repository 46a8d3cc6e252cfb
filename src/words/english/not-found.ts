import type { Sentence } from '../sentence.ts';

export const notFound = {
  title: 'Page not found',
  text: (report: string): Sentence => [
    'There is no page at this address. Addresses here do not change, so if a link on this site brought you here, ',
    { text: 'tell us', href: report },
    '.',
  ],
  home: 'Home page',
  incidents: 'All incidents',
};
