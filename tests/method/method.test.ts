import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { method } from '../../src/method/method.ts';
import type { Rule } from '../../src/method/rule.ts';
import { incidentOf } from '../record.ts';
import { outcomeOf, outcomeOn } from './outcome.ts';
import { graphOf, type SmallRecord, smallRecords } from './small-record.ts';

const FOLDER = 'tests/method/records';
const rules: readonly Rule[] = method;

test('every rule has its records, and every file of records its rule', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(rules.map(({ id }) => `${id}.yaml`).sort());
});

test('no two rules share an id or a record', () => {
  const names = rules.flatMap(({ id, records }) => [id, ...Object.keys(records)]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** What a record gives, beside what is computed for the same names; `on <day>` and `of <incident>` lead to another page. */
function told(record: SmallRecord): { gives: unknown; computed: unknown } {
  const graph = graphOf(record);
  const computedFor = (name: string) => {
    const [, of = 'ev', day] = /^(?:of (\S+))?\s*(?:on (\S+))?$/.exec(name) ?? [];
    const incident = incidentOf(graph, of);
    return day === undefined ? outcomeOf(incident, graph) : outcomeOn(incident, day, graph);
  };
  const only = (all: Record<string, unknown>, names: object) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, all[name]]));
  const own = outcomeOf(incidentOf(graph, 'ev'), graph);
  const computed = Object.entries(record.gives).map(([name, value]) => {
    if (!/^(?:of|on) /.test(name)) return [name, own[name]];
    return [name, only(computedFor(name), z.record(z.string(), z.unknown()).parse(value))];
  });
  return { gives: record.gives, computed: Object.fromEntries(computed) };
}

for (const rule of rules)
  describe(rule.title, () => {
    const records = smallRecords(readFileSync(`${FOLDER}/${rule.id}.yaml`, 'utf8'));

    test('has the records it names', () => {
      expect([...records.keys()].sort()).toEqual(Object.keys(rule.records).sort());
      expect(records.size).toBeGreaterThan(0);
    });

    for (const [name, record] of records)
      test(`${name}: ${rule.records[name] ?? 'not named by its rule'}`, () => {
        const { gives, computed } = told(record);
        expect(computed).toEqual(gives);
      });
  });
