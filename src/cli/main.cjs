// How package.json starts a command: its Node is looked at before a file in TypeScript is.
require('./fitting-node.cjs');

import('./main.ts');
