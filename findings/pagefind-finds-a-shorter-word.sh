#!/usr/bin/env bash
# Pagefind finds pages that say none of the words asked for: a word that nothing begins with is cut down.
#
# pagefind 1.5.2 and 1.6.0: where no word of the index is the one asked for or begins with it, the search takes the
# longest word of the index that the query begins with, down to one letter: “Assad” finds what says “as”. In a query
# of several words one that is nowhere is left out. No option turns either off (quotation marks around the word turn
# off the first), and a result does not say that it was found so.
#
# Seen, with pages that say “a strike on Iran” and “the base was hit as planned”:
#   1.5.2: armada 1, onslaught 1, assad 1, themselves 1, iran chemical 1, irish 0, "assad" 0
#   1.6.0: armada 1, onslaught 1, assad 1, themselves 1, iran chemical 1, irish 0, "assad" 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --no-audit --no-fund --silent one@npm:pagefind@1.5.2 two@npm:pagefind@1.6.0
cat >run.mjs <<'JS'
import { readFile } from 'node:fs/promises';

const [name, folder] = process.argv.slice(2);
const { createIndex, close } = await import(name);
const { index } = await createIndex({ forceLanguage: 'en' });
for (const content of ['a strike on Iran', 'the base was hit as planned'])
  await index.addCustomRecord({ url: `/${content.length}/`, content, language: 'en' });
await index.writeFiles({ outputPath: folder });
await close();

globalThis.fetch = async (url) => new Response(await readFile(new URL(String(url).replace(/\?.*$/, ''))));
const pagefind = await import(`${folder}/pagefind.js`);
await pagefind.options({ basePath: `file://${folder}/` });
const queries = ['armada', 'onslaught', 'assad', 'themselves', 'iran chemical', 'irish', '"assad"'];
const found = [];
for (const query of queries) found.push((await pagefind.search(query)).results.length);
console.log(queries.map((query, at) => `${query} ${found[at]}`).join(', '));
process.exit(found.join() === '1,1,1,1,1,0,0' ? 0 : 1);
JS
status=0
for name in one two; do node run.mjs "$name" "$folder/$name" || status=1; done
exit $status
