#!/usr/bin/env bash
# remark keeps the line end within a code span, which CommonMark makes a space.
#
# remark 15.0.1 with remark-rehype 11.1.2: CommonMark 0.31.2, 6.1, says that line endings in a code span are converted to
# spaces. In remark's tree the `inlineCode` of “`npm run` + line end + `check`” still has its line end; only the step to HTML
# makes it a space. So whatever looks for words in the tree, such as a command in a text that was wrapped, passes over those
# that happen to stand at the end of a line, and HTML made of the same tree shows nothing of it.
#
# Seen:
#   tree: "npm run\ncheck"
#   HTML: <p><code>npm run check</code></p>
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent remark@15.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1
cat >run.mjs <<'JS'
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
const text = '`npm run\ncheck`';
const { value } = remark().parse(text).children[0].children[0];
const html = String(remark().use(remarkRehype).use(rehypeStringify).processSync(text));
console.log(`tree: ${JSON.stringify(value)}\nHTML: ${html}`);
process.exitCode = value === 'npm run\ncheck' && html.includes('npm run check') ? 0 : 1;
JS
node run.mjs
