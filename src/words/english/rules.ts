/** The pages of the rules that entries are held to. */
export const rules = {
  title: 'Rules for entries',
  description: 'What every entry of the record is held to before it is published.',
  opening:
    'Every entry of the record is held to these rules before it is published. Each has a page that gives the reason, a wrong example and a right one.',
  errors: 'Errors',
  errorsMean: 'An error stops the site from being built.',
  warnings: 'Warnings',
  warningsMean:
    'A warning does not stop it, but an editor looks at it, and fixes it or says why the warning is wrong.',
  severity: {
    error: 'Error: the site is not built until it is fixed.',
    warning: 'Warning: an editor fixes it, or answers it with a reason.',
  },
  wrong: 'Wrong',
  right: 'Right',
  notes: 'What to do',
};
