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
  /** An actor. */
  stateIn: (state: string, incidents: number) => `${state} in ${incidents}`,
  /** The site. */
  record: 'Collected here',
  said: 'Said about them',
  readIn: 'Drawn from',
};
