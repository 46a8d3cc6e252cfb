/** The fields that a claim is begun with, in the order in which the editors’ guide has them. */
const FIELDS = ['id', 'about', 'speaker', 'stance', 'accused', 'incidents', 'evidence'];

/**
 * What a draft has in place of claims where none was found: comment lines that say so, and a claim without values. With
 * the hash and the space behind it taken away they are YAML, of which check asks for every value that has to be filled in.
 */
export const claimPattern = [
  'Import has found no claim: it does not read all languages, and not all that a language can say. To code',
  'one, take away the hashes of the lines below and fill in the fields; one that does not apply goes.',
  'Each further claim begins at the hyphen.',
  'claims:',
  ...FIELDS.map((field, index) => `  ${index === 0 ? '-' : ' '} ${field}:`),
]
  .map((line) => `# ${line}\n`)
  .join('');
