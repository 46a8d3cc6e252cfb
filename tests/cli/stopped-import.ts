import { realEffects } from '../../src/cli/effects.ts';
import { importArticles } from '../../src/cli/import.ts';
import { stoppingDisk } from './stopping-disk.ts';

// Imports a file and kills itself at a step: `node stopped-import.ts FILE STEP`.
const [file = '', step = ''] = process.argv.slice(2);
const disk = stoppingDisk(Number(step), process.pid, () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise<never>(() => {});
});
process.exitCode = await importArticles([file], { ...realEffects, ...disk });
