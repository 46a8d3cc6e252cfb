#!/usr/bin/env bash
# wink-nlp parts a possessive, until the same word has once stood before a full stop.
#
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1: “Sarvia's army” is three tokens: Sarvia, 's, army. Where the word ends a
# sentence (“It is Sarvia's.”) it is one token, Sarvia's, which the instance keeps: from then on it is one token in every
# other text as well. What is read of a text so depends on the texts read before it.
#
# Seen:
#   Sarvia|'s|army
#   It|is|Sarvia's|.
#   Sarvia's|army
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat >run.cjs <<'JS'
const model = require('wink-eng-lite-web-model');
const nlp = require('wink-nlp')(model, ['pos']);
const tokens = (text) => nlp.readDoc(text).tokens().out(nlp.its.value).join('|');
const seen = ["Sarvia's army", "It is Sarvia's.", "Sarvia's army"].map(tokens);
for (const line of seen) console.log(line);
const expected = ["Sarvia|'s|army", "It|is|Sarvia's|.", "Sarvia's|army"];
process.exitCode = seen.join() === expected.join() ? 0 : 1;
JS
node run.cjs
