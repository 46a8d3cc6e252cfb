#!/usr/bin/env bash
# edtf takes 29 February of a common year, writes it as 1 March, and refuses 30 February.
#
# edtf 4.11.1: `edtf('2019-02-29')` throws nothing; the date it gives is written `2019-03-01`, sign included
# (`2019-02-29~` becomes `2019-03-01~`). `2019-02-30` and `2019-04-31` are syntax errors. So to parse a date is no
# check that its day exists, and what was written changes in silence in three years of four.
#
# Seen:
#   2019-02-29 -> 2019-03-01
#   2019-02-29~ -> 2019-03-01~
#   1900-02-29 -> 1900-03-01
#   2019-02-30 -> error
#   2019-04-31 -> error
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1
cat >run.mjs <<'JS'
import edtf from 'edtf';
const read = (text) => {
  try {
    return edtf(text).edtf;
  } catch {
    return 'error';
  }
};
const texts = ['2019-02-29', '2019-02-29~', '1900-02-29', '2019-02-30', '2019-04-31'];
for (const text of texts) console.log(`${text} -> ${read(text)}`);
process.exitCode = texts.map(read).join() === '2019-03-01,2019-03-01~,1900-03-01,error,error' ? 0 : 1;
JS
node run.mjs
