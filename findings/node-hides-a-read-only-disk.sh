#!/usr/bin/env bash
# Node’s mkdir tells of a file that is missing where the disk is read-only, once it is asked for `recursive`.
#
# node 24.21.0, Linux: on a file system mounted read-only `mkdir('new')` fails with EROFS, and
# `mkdir('new', { recursive: true })`, with the folder it lies in there, fails with ENOENT, as if that were missing.
# For a full disk and a lacking right both give the system's own code. Known since 2023 (nodejs/node#47098, open).
# Needs `unshare`, and a system where a user may mount a disk in memory.
#
# Seen:
#   mkdir: EROFS
#   mkdir, recursive: ENOENT
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0
mkdir disk
cat >run.mjs <<'JS'
import { mkdirSync } from 'node:fs';
const codeOf = (options) => {
  try {
    mkdirSync('disk/new', options);
    return 'no error';
  } catch ({ code }) {
    return code;
  }
};
const codes = [codeOf({}), codeOf({ recursive: true })];
console.log(`mkdir: ${codes[0]}\nmkdir, recursive: ${codes[1]}`);
process.exitCode = codes.join() === 'EROFS,ENOENT' ? 0 : 1;
JS
unshare -Urm sh -c 'mount -t tmpfs -o ro tmpfs disk && node_modules/.bin/node run.mjs'
