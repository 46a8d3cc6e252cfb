import { number } from './grammar.ts';

/** The images shown where a page is shared, and what is told beside them. */
export const share = {
  separator: ' · ',
  /** An incident. Whose attributions stand how, where they do not all stand alike. */
  stateOf: (state: string, accused: string) => `${state}: ${accused}`,
  /** An article. */
  headline: (words: string) => `“${words}”`,
  claimed: 'How many claims?',
  onWhoDidIt: (claims: number) =>
    claims === 0 ? 'none about who did it' : `${claims} about who did it`,
  accused: 'Who is accused?',
  nobody: 'nobody',
  origins: 'From how many origins?',
  /** An actor: how it stands in some of its incidents, or in all. */
  stateIn: (state: string, incidents: number, all: number) => {
    if (incidents < all) return `${state} in ${number(incidents)}`;
    if (all === 1) return state;
    return `${state} in ${all === 2 ? 'both' : 'all'}`;
  },
  /** The site. */
  record: 'Collected here',
  said: 'Said about them',
  readIn: 'Drawn from',
};
