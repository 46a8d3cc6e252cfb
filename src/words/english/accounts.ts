/** What is told of an incident beside who did it, aspect by aspect. */
export const accounts = {
  how: 'Claims with the same value stand together. What no rule finds to contradict, and no editor holds to be at odds, stands without a verdict.',
  /** Who finds that two accounts do not fit together. */
  by: { rule: 'By rule:', editors: 'Editors:' },
  uncoded: 'In their own words',
};
