const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
// How package.json starts a command: its Node is looked at before a file in TypeScript is.
require('./fitting-node.cjs');

// What is loaded has its types taken out and is compiled once for all commands that follow. It is kept where only who
// installed the packages writes; where that cannot be written, everything is compiled each time.
enableCompileCache(join(__dirname, '../../node_modules/.cache/compiled'));

import('./main.ts');
