#!/usr/bin/env bash
# V8 heeds case in `(?i:a|b)` once a process has compiled many patterns.
#
# Node 24.21.0 (V8 13.6): alternatives under the modifier `i` ignore case as they should, until V8 compiles patterns without
# optimising them; then the same pattern on the same text has another answer. It begins to do so by itself in a process that has
# made much code of patterns, as a long test run does; the flag below shows it at once. A single alternative is not touched.
#
# Seen:
#   optimised: true
#   not optimised: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0
cat >run.mjs <<'JS'
console.log(/(?i:officials|media)/u.test('Officials'));
JS
optimised=$(node_modules/.bin/node run.mjs)
not_optimised=$(node_modules/.bin/node --no-regexp-optimization run.mjs)
printf 'optimised: %s\nnot optimised: %s\n' "$optimised" "$not_optimised"
[ "$optimised $not_optimised" = "true false" ]
