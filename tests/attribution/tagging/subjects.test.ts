import { describe, expect, test } from 'vitest';
import { stepsLeft, subjectRules } from '../../../src/attribution/tagging/subjects.ts';
import { nodesOf, parsedOf, shownNodes } from '../parsed.ts';

describe('the subject of', () => {
  test.for(subjectRules.map((rule) => [rule.example, rule.finds] as const))('%s', ([
    example,
    finds,
  ]) => {
    const [, verb] = /\*(.+?)\*/.exec(example) ?? [];
    const { nodes, groups, subjects } = parsedOf(example.replaceAll('*', ''));
    const subject = subjects[groups.findIndex(({ main }) => nodes[main]?.text === verb)];
    expect(subject && shownNodes(nodes.slice(subject.start, subject.end))).toBe(finds);
  });
});

describe('between a subject and its verb', () => {
  test.for(stepsLeft.map((step) => [step.example, step] as const))('%s', ([example, step]) => {
    const nodes = nodesOf(example);
    const first = stepsLeft.find(({ past }) => past(nodes, nodes.length - 1) !== undefined);
    expect(first).toBe(step);
    expect(step.past(nodes, nodes.length - 1)).toBe(0);
  });
});
