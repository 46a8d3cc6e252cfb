#!/usr/bin/env bash
# edtf refuses an interval that begins and ends with the same day, month or year.
#
# edtf 4.11.1: `edtf('2019-08-12/2019-08-12')` throws “invalid upper bound”, as does `2019-08/2019-08`, although
# either is a whole day or month long: the end is compared with the beginning by where each starts. For the same
# reason an interval from a day to a month around it is refused.
#
# Seen:
#   2019-08-12/2019-08-13 -> read
#   2019-08-12/2019-08-12 -> refused
#   2019-08/2019-08 -> refused
#   2019-08-12/2019-08 -> refused
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
    return edtf(text) && 'read';
  } catch {
    return 'refused';
  }
};
const texts = ['2019-08-12/2019-08-13', '2019-08-12/2019-08-12', '2019-08/2019-08', '2019-08-12/2019-08'];
for (const text of texts) console.log(`${text} -> ${read(text)}`);
process.exitCode = texts.map(read).join() === 'read,refused,refused,refused' ? 0 : 1;
JS
node run.mjs
