import { parseArgs } from 'node:util';
import { writeRecord } from './site/write-record.ts';

// Writes a made-up record into a folder: `npm run bench:record -- FOLDER [--articles 1000] [--claims 6000] [--seed 1]`.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    claims: { type: 'string', default: '6000' },
    incidents: { type: 'string', default: '350' },
    seed: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('which folder shall the record be written to?');

const size = {
  articles: Number(values.articles),
  claims: Number(values.claims),
  incidents: Number(values.incidents),
  ...(values.seed !== undefined && { seed: Number(values.seed) }),
};
console.log(`${writeRecord(folder, size)} files in ${folder}`);
