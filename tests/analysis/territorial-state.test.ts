import { expect, test } from 'vitest';
import { territorialStateOf } from '../../src/analysis/territorial-state.ts';
import { amirli, graph } from './amirli.ts';

test('the state on whose soil it happened speaks through its bodies', () => {
  const soil = territorialStateOf(amirli, graph);
  expect([soil?.state.id, soil?.claims.map(({ key }) => key), soil?.series]).toEqual([
    'iraq',
    ['late/army'],
    [],
  ]);
});
