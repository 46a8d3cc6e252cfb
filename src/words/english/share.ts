/** The images shown where a page is shared, and what is told beside them. */
export const share = {
  separator: ' · ',
  /** An incident. Whose attributions stand how, where they do not all stand alike. */
  stateOf: (state: string, accused: string) => `${state}: ${accused}`,
  /** An article. */
  headline: (words: string) => `“${words}”`,
  claimed: 'What is claimed in it?',
  onWhoDidIt: (claims: number) => (claims === 0 ? 'none on who did it' : `${claims} on who did it`),
  accused: 'Whom do these accuse?',
  nobody: 'nobody',
  origins: 'From how many origins?',
  /** An actor. */
  stateIn: (state: string, incidents: number) => `${state} in ${incidents}`,
  /** The site. */
  record: 'In the record',
  said: 'What is said of them',
  readIn: 'Read in',
};
