#!/usr/bin/env bash
# keep-a-changelog takes a line that begins with bold words for a bullet, and eats one of its asterisks.
#
# keep-a-changelog 3.1.0: to its parser a `*` or `-` at the beginning of a line is a bullet, with or without the space that
# Markdown asks for behind it. A paragraph that begins “**Note.**” comes back as the bullet “*Note.**”, in the preface and
# within a release, and is there counted as a change; “-1” comes back as “1”. Nothing is reported, and a changelog that is
# read and written by it is altered.
#
# Seen (lines of a file that was read and written again):
#   - *Upgrade.** Mind this.
#   - *Record:** Mend it.
#   - 1 was taken for nothing.
#   3 changes added, of 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent keep-a-changelog@3.1.0
cat >run.mjs <<'JS'
import { parser } from 'keep-a-changelog';
const text = `# Changelog

**Upgrade.** Mind this.

## 1.0.0 - 2026-11-30

### Added

- One thing.

**Record:** Mend it.

-1 was taken for nothing.
`;
const read = parser(text);
const lines = read.toString().split('\n').filter((line) => /Mind|Mend|taken/.test(line));
const added = read.releases[0].changes.get('added').length;
console.log(`${lines.join('\n')}\n${added} changes added, of 1`);
const seen = ['- *Upgrade.** Mind this.', '- *Record:** Mend it.', '- 1 was taken for nothing.'];
process.exitCode = lines.join() === seen.join() && added === 3 ? 0 : 1;
JS
node run.mjs
