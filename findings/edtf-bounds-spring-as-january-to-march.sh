#!/usr/bin/env bash
# edtf bounds a season by a quarter of the calendar: spring is January to March, the southern one October to December.
#
# edtf 4.11.1: `edtf('2019-21')`, spring 2019 in EDTF, and northern spring (25) run from 1 January to 31 March, winter
# (24) from 1 October to 31 December, southern spring (29) as winter does. Whoever compares a season with a day by
# these bounds finds that an event “in spring” excludes April, on either half of the earth.
#
# Seen:
#   2019-21 -> 2019-01-01 to 2019-03-31
#   2019-24 -> 2019-10-01 to 2019-12-31
#   2019-25 -> 2019-01-01 to 2019-03-31
#   2019-29 -> 2019-10-01 to 2019-12-31
#   2019-33 -> 2019-01-01 to 2019-03-31
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1
cat >run.mjs <<'JS'
import edtf from 'edtf';
const day = (time) => new Date(time).toISOString().slice(0, 10);
const bounds = (text) => `${day(edtf(text).min)} to ${day(edtf(text).max)}`;
const texts = ['2019-21', '2019-24', '2019-25', '2019-29', '2019-33'];
for (const text of texts) console.log(`${text} -> ${bounds(text)}`);
const first = '2019-01-01 to 2019-03-31';
const last = '2019-10-01 to 2019-12-31';
const seen = [first, last, first, last, first];
process.exitCode = texts.map(bounds).join() === seen.join() ? 0 : 1;
JS
node run.mjs
