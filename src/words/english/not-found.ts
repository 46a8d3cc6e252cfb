import type { RichText } from '../sentences/rich-text.ts';

export const notFound = {
  title: 'Page not found',
  text: (report: string): RichText => [
    'There is no page at this address. Addresses here do not change, so if a link on this site brought you here, ',
    { text: 'tell us', href: report },
    '.',
  ],
  home: 'Home page',
  incidents: 'All incidents',
};
