import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (path: string) => readFileSync(new URL(`../.github/${path}`, import.meta.url), 'utf8');

const text = z.string().regex(/\S/);

/** Whether no two of some texts are the same. */
const areDistinct = (texts: readonly unknown[]) => new Set(texts).size === texts.length;

/** https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference */
const dependabot = (() => {
  // 1 to 90: what Dependabot takes for a cooldown.
  const days = z.int().min(1).max(90);
  const group = z.strictObject({
    'dependency-type': z.enum(['development', 'production']).optional(),
    'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
    patterns: z.array(text).optional(),
  });
  const common = {
    directory: z.literal('/'),
    schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
    // An identifier begins and ends with a letter.
    groups: z.record(z.string().regex(/^[a-z](?:[a-z|_-]*[a-z])?$/i), group),
    ignore: z
      .array(
        z.strictObject({
          'dependency-name': text,
          'update-types': z.array(
            z.templateLiteral(['version-update:semver-', z.enum(['major', 'minor', 'patch'])]),
          ),
        }),
      )
      .optional(),
  };
  const npm = z.strictObject({
    'package-ecosystem': z.literal('npm'),
    ...common,
    cooldown: z.strictObject({ 'default-days': days, 'semver-major-days': days.optional() }),
  });
  const actions = z.strictObject({
    'package-ecosystem': z.literal('github-actions'),
    ...common,
    // Of actions Dependabot knows no semantic versions: with such a key the whole file is refused.
    cooldown: z.strictObject({ 'default-days': days }),
  });
  return z.strictObject({ version: z.literal(2), updates: z.tuple([npm, actions]) });
})();

describe('dependabot.yml', () => {
  const written: unknown = parse(read('dependabot.yml'));

  test('has the keys and values that are documented', () => {
    expect(dependabot.safeParse(written).error?.issues).toBeUndefined();
  });

  test('groups what it may, and ignores packages that are there', () => {
    const { updates } = dependabot.parse(written);
    const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    for (const { groups, ignore = [] } of updates) {
      expect(Object.keys(groups)).not.toEqual([]);
      for (const { 'dependency-name': name } of ignore) expect(manifest).toContain(`"${name}":`);
    }
  });

  test.for([
    [
      'a cooldown by semantic version for actions',
      'default-days: 7\n    groups:\n      actions',
      'semver-major-days: 7\n    groups:\n      actions',
    ],
    ['a cooldown too long', 'semver-major-days: 30', 'semver-major-days: 91'],
    ['a group whose name ends in a digit', 'published:', 'published1:'],
    ['a misspelt key', 'update-types: [minor', 'update-type: [minor'],
  ] as const)('would be refused with %s', ([, right, wrong]) => {
    const broken = read('dependabot.yml').replace(right, wrong);
    expect(broken).not.toBe(read('dependabot.yml'));
    expect(dependabot.safeParse(parse(broken)).success).toBe(false);
  });
});

/**
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * and, for what is refused, “Common validation errors when creating issue forms” beside it.
 */
const issueForm = (() => {
  const id = z.string().regex(/^[\w-]+$/);
  // A label that asks for secrets is refused.
  const label = text.refine((words) => !/password/i.test(words));
  const described = { label, description: text.optional() };
  const validations = z.strictObject({ required: z.boolean() }).optional();
  const free = { ...described, placeholder: text.optional(), value: text.optional() };
  const field = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(free), validations }),
    z.strictObject({
      type: z.literal('textarea'),
      id,
      attributes: z.strictObject({ ...free, render: text.optional() }),
      validations,
    }),
    z.strictObject({
      type: z.literal('dropdown'),
      id,
      attributes: z.strictObject({
        ...described,
        multiple: z.boolean().optional(),
        // “None” is what GitHub itself offers where nothing need be chosen.
        options: z
          .array(text.refine((option) => !/^none$/i.test(option)))
          .min(1)
          .refine(areDistinct),
      }),
      validations,
    }),
  ]);
  const note = z.strictObject({
    type: z.literal('markdown'),
    attributes: z.strictObject({ value: text }),
  });
  const isField = (part: z.output<typeof field> | z.output<typeof note>) =>
    part.type !== 'markdown';
  return z.strictObject({
    name: text,
    description: text,
    title: text.optional(),
    labels: z.array(text).optional(),
    body: z
      .array(z.union([note, field]))
      .refine((body) => body.some(isField))
      .refine((body) => areDistinct(body.filter(isField).map((part) => 'id' in part && part.id)))
      .refine((body) =>
        areDistinct(
          body.filter(isField).map((part) => 'label' in part.attributes && part.attributes.label),
        ),
      ),
  });
})();

describe('issue forms', () => {
  const names = readdirSync(new URL('../.github/ISSUE_TEMPLATE', import.meta.url));
  const forms = names.filter((name) => name !== 'config.yml');

  test('are there for a correction, an article and a bug', () => {
    expect(forms).toEqual(['article.yml', 'bug.yml', 'correction.yml']);
  });

  test.for(forms)('%s has the keys and values that are documented', (name) => {
    const result = issueForm.safeParse(parse(read(`ISSUE_TEMPLATE/${name}`)));
    expect(result.error?.issues).toBeUndefined();
  });

  test('are offered beside an empty one', () => {
    const config = z.strictObject({ blank_issues_enabled: z.boolean() });
    expect(config.safeParse(parse(read('ISSUE_TEMPLATE/config.yml'))).success).toBe(true);
  });

  test.for([
    ['a field called twice', 'id: shown', 'id: page'],
    ['a label that stands twice', 'label: What the page says', 'label: Page'],
    ['a description that is no text', /description: Copy.*/, 'description: true'],
    ['a key of its own', 'name: Correction', 'about: x\nname: Correction'],
  ] as const)('would be refused with %s', ([, right, wrong]) => {
    const form = read('ISSUE_TEMPLATE/correction.yml');
    const broken = form.replace(right, wrong);
    expect(broken).not.toBe(form);
    expect(issueForm.safeParse(parse(broken)).success).toBe(false);
  });
});
