#!/usr/bin/env bash
# citation-js makes vague biblatex dates exact, though CSL has words for them.
#
# @citation-js/core and @citation-js/plugin-bibtex 0.9.0: of biblatex’s dates (EDTF) an approximate day becomes that
# day without `circa`, a decade becomes its first year, and a season becomes its year without `season`; CSL-JSON has
# both properties. Nothing is reported.
#
# Seen:
#   2019-08-23~ -> {"date-parts":[[2019,8,23]]}
#   201X -> {"date-parts":[[2010]]}
#   2019-21 -> {"date-parts":[[2019]]}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0
cat >run.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
const read = (date) => JSON.stringify(new Cite(`@online{a, title={T}, date={${date}}}`).data[0].issued);
const dates = ['2019-08-23~', '201X', '2019-21'];
for (const date of dates) console.log(`${date} -> ${read(date)}`);
const seen = ['[[2019,8,23]]', '[[2010]]', '[[2019]]'].map((parts) => `{"date-parts":${parts}}`);
process.exitCode = dates.map(read).join() === seen.join() ? 0 : 1;
JS
node run.mjs
