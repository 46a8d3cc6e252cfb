import { expect, test } from 'vitest';
import { caveatsOf } from '../../src/analysis/caveats.ts';
import { graphOf, smallRecords } from '../method/small-record.ts';
import { claimOf } from '../record.ts';

const records = smallRecords(`
record:
  articles:
    a1:
      source: o1
      date: 2020-01-10
      claims:
        - {speaker: us, stance: suspects, accused: israel, chain: []}
        - {speaker: uk, stance: asserts, accused: israel, chain: []}
        - {speaker: iraq, stance: asserts, accused: [israel, {israel: ordered}], chain: []}
    a2:
      source: o2
      date: 2020-01-12
      claims:
        - {speaker: us, stance: asserts, accused: [israel, iran], chain: [o1]}
        - {speaker: uk, stance: suspects, accused: israel, chain: [o1]}
        - {speaker: iraq, stance: retracts, accused: {israel: ordered}}
    a3:
      source: o3
      date: 2020-01-02
      claims:
        - {speaker: uk, stance: asserts, accused: iran, chain: []}
  gives: {}
`);

test('a claim tells what must be known before it is taken as it stands', () => {
  const record = records.get('record');
  if (!record) throw new Error('no record');
  const graph = graphOf(record);
  const kinds = (key: string) => caveatsOf(claimOf(graph, key)).map(({ kind }) => kind);
  expect([kinds('a1/c1'), kinds('a2/c1'), kinds('a2/c2'), kinds('a1/c3'), kinds('a3/c1')]).toEqual([
    [],
    ['firmer', 'names more'],
    ['weaker'],
    ['taken back in part'],
    ['said before'],
  ]);
});
