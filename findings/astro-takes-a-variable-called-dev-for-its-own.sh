#!/usr/bin/env bash
# In a production build of Astro `import.meta.env.DEV` is whatever a variable of that name in the shell says.
#
# astro 7.3.1. It is documented as a boolean that Vite computes, and one would bet on false in `astro build`. With DEV=1 in
# the environment, as vitest sets it for what it starts, a page that is built reads “1”, and takes the way that is
# meant for development; PROD is true at the same time.
#
# Seen with node 24:
#   without the variable: <p>[false,true]</p>
#   with DEV=1: <p>[&quot;1&quot;,true]</p>
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund astro@7.3.1
mkdir -p src/pages
printf -- '---\nconst told = JSON.stringify([import.meta.env.DEV, import.meta.env.PROD]);\n---\n<p>{told}</p>\n' > src/pages/index.astro
export ASTRO_TELEMETRY_DISABLED=1 NODE_ENV=production
built() { env "$@" npx astro build > /dev/null 2>&1; grep -o '<p>.*</p>' dist/index.html; }
plain=$(built -u DEV)
with=$(built DEV=1)
echo "without the variable: $plain"
echo "with DEV=1: $with"
[ "$plain" = '<p>[false,true]</p>' ] && [ "$with" = '<p>[&quot;1&quot;,true]</p>' ]
