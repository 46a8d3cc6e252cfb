#!/usr/bin/env bash
# edtf ends a range within a set on the day it begins.
#
# edtf 4.11.1: `[2019-08-01..2019-08-05]`, one of five days, and `{2019-08-01..2019-08-05}`, all of them, have
# `max` at the end of 1 August; the days after it are not covered. The same days set apart by commas, and the
# interval `2019-08-01/2019-08-05`, end on 5 August.
#
# Seen:
#   [2019-08-01..2019-08-05] max 2019-08-01T23:59:59.999Z
#   {2019-08-01..2019-08-05} max 2019-08-01T23:59:59.999Z
#   [2019-08-01,2019-08-05] max 2019-08-05T23:59:59.999Z
#   2019-08-01/2019-08-05 max 2019-08-05T23:59:59.999Z
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1
cat >run.mjs <<'JS'
import edtf from 'edtf';
const texts = ['[2019-08-01..2019-08-05]', '{2019-08-01..2019-08-05}', '[2019-08-01,2019-08-05]', '2019-08-01/2019-08-05'];
const days = texts.map((text) => new Date(edtf(text).max).toISOString());
texts.forEach((text, at) => console.log(text, 'max', days[at]));
process.exitCode = days.map((day) => day.slice(8, 10)).join() === '01,01,05,05' ? 0 : 1;
JS
node run.mjs
